package io.claimshift.app;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.streams.StreamsConfig;

/** Knows which keys belong to Kafka's clients and Streams, so that a mistyped key is told. */
final class PassThrough {
  private static final List<String> PREFIXES =
      List.of(
          StreamsConfig.CONSUMER_PREFIX,
          StreamsConfig.MAIN_CONSUMER_PREFIX,
          StreamsConfig.RESTORE_CONSUMER_PREFIX,
          StreamsConfig.GLOBAL_CONSUMER_PREFIX,
          StreamsConfig.PRODUCER_PREFIX,
          StreamsConfig.ADMIN_CLIENT_PREFIX,
          StreamsConfig.TOPIC_PREFIX,
          // Per-listener and per-mechanism security settings are open-ended.
          "sasl.",
          "ssl.",
          "metrics.");
  private static final Set<String> KNOWN = known();

  private PassThrough() {}

  /** Throws for the first key, in alphabetical order, that neither side knows. */
  static void refuseUnknown(Collection<String> keys, Set<String> own) {
    for (String key : new TreeSet<>(keys)) {
      if (!own.contains(key)
          && !KNOWN.contains(key)
          && PREFIXES.stream().noneMatch(key::startsWith)) {
        throw new ConfigException("Unknown configuration key '" + key + "'");
      }
    }
  }

  private static Set<String> known() {
    Set<String> names = new HashSet<>(StreamsConfig.configDef().names());
    names.addAll(ConsumerConfig.configNames());
    names.addAll(ProducerConfig.configNames());
    names.addAll(AdminClientConfig.configNames());
    return Set.copyOf(names);
  }
}
