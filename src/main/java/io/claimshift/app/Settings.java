package io.claimshift.app;

import static org.apache.kafka.common.config.ConfigDef.Importance.HIGH;
import static org.apache.kafka.common.config.ConfigDef.Importance.LOW;
import static org.apache.kafka.common.config.ConfigDef.Importance.MEDIUM;

import io.claimshift.alert.AlertPolicy;
import io.claimshift.wire.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.Range;
import org.apache.kafka.common.config.ConfigDef.Type;
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
  public static final ConfigDef DEFINITION =
      new ConfigDef()
          .define(
              StreamsConfig.BOOTSTRAP_SERVERS_CONFIG,
              Type.LIST,
              ConfigDef.NO_DEFAULT_VALUE,
              ConfigDef.ValidList.anyNonDuplicateValues(false, false),
              HIGH,
              "Brokers to start from, host:port, separated by commas.")
          .define(
              StreamsConfig.APPLICATION_ID_CONFIG,
              Type.STRING,
              "claimshift",
              new ConfigDef.NonEmptyString(),
              HIGH,
              "Name of the application on the cluster; instances with the same one share the work.")
          .define(
              StreamsConfig.STATE_DIR_CONFIG,
              Type.STRING,
              "state",
              new ConfigDef.NonEmptyString(),
              HIGH,
              "Directory for local state; keep it between restarts.")
          .define(
              INPUT_TOPICS,
              Type.LIST,
              List.of(),
              ConfigDef.ValidList.anyNonDuplicateValues(true, false),
              HIGH,
              "Further topics with raw articles, beside articles.raw; full names.")
          .define(
              TOPIC_PREFIX,
              Type.STRING,
              "",
              ConfigDef.LambdaValidator.with(
                  Settings::checkPrefix, () -> "letters, digits, '.', '_' and '-'"),
              MEDIUM,
              "Put before all topic names.")
          .define(
              OUTPUT_PREFIX,
              Type.STRING,
              "",
              ConfigDef.LambdaValidator.with(
                  Settings::checkPrefix, () -> "letters, digits, '.', '_' and '-'"),
              MEDIUM,
              "Put before the names of output topics, after topic.prefix: lets a second application"
                  + " read the same inputs.")
          .define(
              PARTITIONS,
              Type.INT,
              null,
              null,
              MEDIUM,
              "Partitions of public topics that have more than one; empty means as the topic "
                  + "definitions say.")
          .define(
              REPLICATION,
              Type.SHORT,
              null,
              null,
              MEDIUM,
              "Replicas of public and internal topics; empty means as the topic definitions say.")
          .define(
              COPY_PARTITIONS,
              Type.INT,
              1,
              Range.between(1, 100),
              MEDIUM,
              "Shards over which the texts that copies are compared with are spread; more than one "
                  + "costs two hops; fixed once it has run.")
          .define(
              STORY_PARTITIONS,
              Type.INT,
              4,
              Range.between(1, 1000),
              MEDIUM,
              "Partitions over which statement reading is spread; fixed once it has run.")
          .define(
              CLAIM_PARTITIONS,
              Type.INT,
              1,
              Range.between(1, 1000),
              MEDIUM,
              "Partitions over which claims are spread by agent; more than one may miss links "
                  + "between differently named agents; fixed once it has run.")
          .define(
              RECORD_BYTES,
              Type.INT,
              4 * 1024 * 1024,
              Range.atLeast(1024),
              LOW,
              "A raw record above this many bytes is rejected.")
          .define(
              BODY_CHARS,
              Type.INT,
              1_000_000,
              Range.atLeast(1000),
              LOW,
              "An article whose body has more characters is rejected.")
          .define(
              COPIES_WINDOW,
              Type.LONG,
              Duration.ofHours(72).toMillis(),
              Range.atLeast(60_000L),
              MEDIUM,
              "How long after its canonical an article can be its copy, by the articles' own time.")
          .define(
              COPIES_MEMORY,
              Type.LONG,
              Duration.ofDays(30).toMillis(),
              Range.atLeast(60_000L),
              MEDIUM,
              "How long versions, kills and groups are remembered; not below copies.window.ms.")
          .define(
              CLAIMS_RETENTION,
              Type.LONG,
              Duration.ofDays(730).toMillis(),
              Range.atLeast(3_600_000L),
              MEDIUM,
              "How long a disputed or confirmed claim is remembered after its last statement.")
          .define(
              QUIET_RETENTION,
              Type.LONG,
              Duration.ofDays(30).toMillis(),
              Range.atLeast(3_600_000L),
              MEDIUM,
              "The same for a claim that was only ever asserted.")
          .define(
              MIN_CONFIDENCE,
              Type.DOUBLE,
              AlertPolicy.DEFAULT.minConfidence(),
              Range.between(0.0, 1.0),
              MEDIUM,
              "Changes less sure than this are kept in the claim's history and not told.")
          .define(DESK, Type.BOOLEAN, false, LOW, "Serve the desk from this instance.")
          .define(
              DESK_HOST,
              Type.STRING,
              "127.0.0.1",
              new ConfigDef.NonEmptyString(),
              LOW,
              "Address the desk listens on; beyond this machine only with desk.token.")
          .define(
              DESK_PORT,
              Type.INT,
              8080,
              Range.between(0, 65535),
              LOW,
              "Port of the desk; 0 takes a free one.")
          .define(
              DESK_TOKEN,
              Type.PASSWORD,
              null,
              LOW,
              "What a request must show, as bearer token or as password of any user; 16 characters "
                  + "or more, the same for all instances. Empty asks nobody.")
          .define(
              DESK_REQUESTS,
              Type.INT,
              600,
              Range.atLeast(10),
              LOW,
              "Requests a minute that the desk answers to one address.")
          .define(
              STATUS_HOST,
              Type.STRING,
              "127.0.0.1",
              new ConfigDef.NonEmptyString(),
              LOW,
              "Address of /metrics and /health; they have no login, but no text of an article "
                  + "either.")
          .define(
              STATUS_PORT,
              Type.INT,
              null,
              null,
              MEDIUM,
              "Port of /metrics, /health/live and /health/ready; 0 takes a free one, empty means "
                  + "none.")
          .define(
              LOG_FORMAT,
              Type.STRING,
              "text",
              ConfigDef.ValidString.in("text", "json"),
              LOW,
              "Lines of the log, on standard error: text for people, json for collectors.")
          .define(
              WEBHOOK_TIMEOUT,
              Type.INT,
              10_000,
              Range.between(100, 600_000),
              LOW,
              "How long one post of webhooks may take.")
          .define(
              WEBHOOK_GIVE_UP,
              Type.LONG,
              Duration.ofHours(1).toMillis(),
              Range.atLeast(1000L),
              LOW,
              "How long webhooks try one alert, while the endpoint's next ones wait.");

  /** Reads and checks the settings; what is unknown, wrong or contradictory is refused. */
  public Settings(Map<String, String> values) {
    super(DEFINITION, values, false);
    PassThrough.check(originals(), DEFINITION.names());
    Contradictions.refuse(this);
  }

  private static void checkPrefix(String name, Object value) {
    if (!((String) value).matches("[a-zA-Z0-9._-]{0,100}")) {
      throw new ConfigException(name, value, "may hold letters, digits, '.', '_' and '-' only");
    }
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
