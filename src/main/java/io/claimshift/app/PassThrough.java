package io.claimshift.app;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.ConfigKey;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * Knows which keys belong to Kafka's clients and Streams and which values they take, so that a
 * mistyped key or a wrong value is told before anything starts.
 */
final class PassThrough {
  /** Before keys that only plug-ins of the user know (callback handlers, reporters). */
  static final String PLUGIN = "plugin.";

  private static final List<ConfigDef> CONSUMER = List.of(ConsumerConfig.configDef());
  private static final List<ConfigDef> ALL =
      List.of(
          StreamsConfig.configDef(),
          ConsumerConfig.configDef(),
          ProducerConfig.configDef(),
          AdminClientConfig.configDef());
  private static final Map<String, List<ConfigDef>> SCOPES = scopes();
  private static final Set<String> OF_TOPICS = ofTopics();

  private PassThrough() {}

  /** Throws for the first key, in alphabetical order, that is unknown or has a wrong value. */
  static void check(Map<String, ?> values, Set<String> own) {
    new TreeMap<>(values)
        .forEach(
            (key, value) -> {
              if (!own.contains(key) && !key.startsWith(PLUGIN)) {
                check(key, value);
              }
            });
  }

  private static void check(String key, Object value) {
    if (key.startsWith(StreamsConfig.TOPIC_PREFIX)) {
      refuse(!OF_TOPICS.contains(key.substring(StreamsConfig.TOPIC_PREFIX.length())), key);
      return;
    }
    for (Map.Entry<String, List<ConfigDef>> scope : SCOPES.entrySet()) {
      if (key.startsWith(scope.getKey())) {
        check(key, key.substring(scope.getKey().length()), value, scope.getValue());
        return;
      }
    }
    // Streams takes other values for some keys than the clients beneath it: group.protocol.
    boolean ofStreams = StreamsConfig.configDef().names().contains(key);
    check(key, key, value, ofStreams ? List.of(StreamsConfig.configDef()) : ALL);
  }

  private static void check(String key, String name, Object value, List<ConfigDef> definitions) {
    List<ConfigKey> known = new ArrayList<>();
    for (ConfigDef definition : definitions) {
      if (definition.names().contains(name)) {
        known.add(definition.configKeys().get(name));
      }
    }
    refuse(known.isEmpty(), key);
    for (ConfigKey one : known) {
      Object parsed = ConfigDef.parseType(key, value, one.type);
      if (one.validator != null) {
        one.validator.ensureValid(key, parsed);
      }
    }
  }

  private static void refuse(boolean unknown, String key) {
    if (unknown) {
      throw new ConfigException("Unknown configuration key '" + key + "'");
    }
  }

  /** Longer prefixes first: "main.consumer." ends in another. */
  private static Map<String, List<ConfigDef>> scopes() {
    Map<String, List<ConfigDef>> scopes = new LinkedHashMap<>();
    scopes.put(StreamsConfig.MAIN_CONSUMER_PREFIX, CONSUMER);
    scopes.put(StreamsConfig.RESTORE_CONSUMER_PREFIX, CONSUMER);
    scopes.put(StreamsConfig.GLOBAL_CONSUMER_PREFIX, CONSUMER);
    scopes.put(StreamsConfig.CONSUMER_PREFIX, CONSUMER);
    scopes.put(StreamsConfig.PRODUCER_PREFIX, List.of(ProducerConfig.configDef()));
    scopes.put(StreamsConfig.ADMIN_CLIENT_PREFIX, List.of(AdminClientConfig.configDef()));
    return scopes;
  }

  /** Kafka lists a topic's keys as constants alone. */
  private static Set<String> ofTopics() {
    Set<String> names = new HashSet<>();
    for (Field field : TopicConfig.class.getFields()) {
      if (field.getName().endsWith("_CONFIG")) {
        try {
          names.add((String) field.get(null));
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return Set.copyOf(names);
  }
}
