package io.claimshift.app;

import io.claimshift.pipeline.CompressedStores;
import io.claimshift.wire.Topics;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.streams.StreamsConfig;

/**
 * The application's own settings; everything else that Kafka's clients or Streams know passes
 * through to them. Wrong values and unknown keys are {@link ConfigException}s naming the key.
 */
public final class Settings extends AbstractConfig {
  static final String INPUT_TOPICS = "input.topics";
  static final String TOPIC_PREFIX = "topic.prefix";
  static final String OUTPUT_PREFIX = "output.prefix";
  static final String REPLICATION = "topic.replication.factor";
  static final String PARTITIONS = "topic.partitions";
  static final String COPY_PARTITIONS = "copies.partitions";
  static final String STORY_PARTITIONS = "stories.partitions";
  static final String CLAIM_PARTITIONS = "claims.partitions";
  static final String RECORD_BYTES = "article.max.bytes";
  static final String BODY_CHARS = "article.max.chars";
  static final String COPIES_WINDOW = "copies.window.ms";
  static final String COPIES_MEMORY = "copies.memory.ms";
  static final String CLAIMS_RETENTION = "claims.retention.ms";
  static final String QUIET_RETENTION = "claims.quiet.retention.ms";
  static final String MIN_CONFIDENCE = "alerts.min.confidence";
  static final String DESK = "desk.enabled";
  static final String DESK_HOST = "desk.host";
  static final String DESK_PORT = "desk.port";
  static final String STATUS_HOST = "status.host";
  static final String STATUS_PORT = "status.port";
  static final String LOG_FORMAT = "log.format";
  static final String DESK_TOKEN = "desk.token";
  static final String DESK_REQUESTS = "desk.requests.per.minute";
  static final String WEBHOOK_TIMEOUT = "webhooks.timeout.ms";
  static final String WEBHOOK_GIVE_UP = "webhooks.give.up.ms";

  private static final String STREAMS_PROTOCOL = "streams";

  /** Room for the largest record the limits let through, as JSON within JSON. */
  private static final int MESSAGE_BYTES = 32 * 1024 * 1024;

  /** The application's own keys; the README's table is compared with it. */
  public static final ConfigDef DEFINITION = SettingsDefinition.make();

  /** Reads and checks the settings; what is unknown, wrong or contradictory is refused. */
  public Settings(Map<String, String> values) {
    super(DEFINITION, values, false);
    PassThrough.check(originals(), DEFINITION.names());
    Contradictions.refuse(this);
  }

  /** The public topics by their full names. */
  public Topics topics() {
    return new Topics(getString(TOPIC_PREFIX), getString(OUTPUT_PREFIX), getList(INPUT_TOPICS));
  }

  /** Properties for Kafka Streams: defaults that the pipeline needs, then what the user set. */
  public Properties streams() {
    Properties properties = new Properties();
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    // Each exactly-once hop waits for a commit: this bounds the latency from article to alert.
    properties.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 50);
    // Caching would hold back alerts and lost state on reassignment in the past.
    properties.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
    properties.put(
        StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, CompressedStores.class.getName());
    properties.put("processing.exception.handler.global.enabled", true);
    properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    properties.put(StreamsConfig.producerPrefix("linger.ms"), 5);
    properties.put(StreamsConfig.consumerPrefix("auto.offset.reset"), "earliest");
    // Articles travel whole, and a rejected one grows by a third in base64.
    properties.put(StreamsConfig.producerPrefix("max.request.size"), MESSAGE_BYTES);
    properties.put(StreamsConfig.topicPrefix("max.message.bytes"), MESSAGE_BYTES);
    Short replication = getShort(REPLICATION);
    if (replication != null) {
      properties.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, replication.intValue());
    }
    properties.putAll(clients());
    if (streamsProtocol()) {
      properties.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, STREAMS_PROTOCOL);
    }
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, getString("application.id"));
    properties.put(StreamsConfig.STATE_DIR_CONFIG, getString("state.dir"));
    return properties;
  }

  /** Properties for plain clients: the brokers and whatever is not the application's own. */
  public Map<String, Object> clients() {
    Map<String, Object> properties = new HashMap<>(originals());
    properties.keySet().removeAll(DEFINITION.names());
    properties.keySet().removeIf(key -> key.startsWith(PassThrough.PLUGIN));
    properties.putAll(originalsWithPrefix(PassThrough.PLUGIN));
    properties.put(
        StreamsConfig.BOOTSTRAP_SERVERS_CONFIG,
        String.join(",", getList(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG)));
    if (streamsProtocol()) {
      // A plain consumer has a key of the same name and refuses this value.
      properties.remove(StreamsConfig.GROUP_PROTOCOL_CONFIG);
    }
    return properties;
  }

  private boolean streamsProtocol() {
    Object protocol = originals().get(StreamsConfig.GROUP_PROTOCOL_CONFIG);
    return protocol != null && STREAMS_PROTOCOL.equalsIgnoreCase(protocol.toString());
  }
}
