package io.claimshift.app;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;

/** Connections to a cluster that fail soon and with a readable word. */
final class Clusters {
  private static final int TIMEOUT_MS = 20_000;

  private Clusters() {}

  /** An admin client of a cluster that has answered; the caller closes it. */
  static Admin connect(Settings settings) {
    Map<String, Object> properties = new HashMap<>(settings.clients());
    properties.putIfAbsent(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
    properties.putIfAbsent(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MS / 2);
    Admin admin = create(properties);
    try {
      admin.describeCluster().nodes().get();
      return admin;
    } catch (ExecutionException e) {
      admin.close();
      throw new Main.FailedException(
          "no answer from " + properties.get("bootstrap.servers") + ": " + e.getCause(), e);
    } catch (InterruptedException e) {
      admin.close();
      Thread.currentThread().interrupt();
      throw new Main.FailedException("interrupted while connecting", e);
    }
  }

  /** Fails where the cluster has no topic of this full name. */
  static void requireTopic(Settings settings, String topic) {
    try (Admin admin = connect(settings)) {
      if (!admin.listTopics().names().get().contains(topic)) {
        throw new Main.FailedException(
            "topic " + topic + " does not exist; 'claimshift topics apply' makes it");
      }
    } catch (ExecutionException e) {
      throw new Main.FailedException("cannot list topics: " + e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Main.FailedException("interrupted", e);
    }
  }

  private static Admin create(Map<String, Object> properties) {
    try {
      return Admin.create(properties);
    } catch (KafkaException e) {
      // An unresolvable address shows here as the cause.
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new ConfigException("cannot use these brokers: " + cause.getMessage());
    }
  }
}
