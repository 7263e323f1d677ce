package io.claimshift.app;

import io.claimshift.broker.EmbeddedBroker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;

/**
 * A broker in this process with all topics made, and the settings to reach it. Every topic has one
 * partition, so that records come out in the order they went in.
 */
final class LocalCluster implements AutoCloseable {
  private final EmbeddedBroker broker;
  private final Path stateDirectory;
  private final Settings settings;

  private LocalCluster(EmbeddedBroker broker, Path stateDirectory, Settings settings) {
    this.broker = broker;
    this.stateDirectory = stateDirectory;
    this.settings = settings;
  }

  /** Starts one on temporary directories; the overrides win over what a local cluster needs. */
  static LocalCluster start(Map<String, String> overrides) throws IOException {
    EmbeddedBroker broker = EmbeddedBroker.start();
    try {
      Path state = Files.createTempDirectory("claimshift-state-");
      Map<String, String> values = new HashMap<>();
      values.put("bootstrap.servers", broker.bootstrapServers());
      values.put("state.dir", state.toString());
      values.putAll(Assembly.local());
      values.putAll(overrides);
      Settings settings = new Settings(values);
      try (Admin admin = Clusters.connect(settings)) {
        Assembly.localTopics(settings).apply(admin);
      }
      return new LocalCluster(broker, state, settings);
    } catch (IOException | RuntimeException e) {
      broker.close();
      throw e;
    }
  }

  Settings settings() {
    return settings;
  }

  @Override
  public void close() {
    broker.close();
    try (Stream<Path> files = Files.walk(stateDirectory)) {
      files.sorted(Comparator.reverseOrder()).forEach(LocalCluster::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
