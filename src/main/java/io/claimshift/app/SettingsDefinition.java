package io.claimshift.app;

import static org.apache.kafka.common.config.ConfigDef.Importance.HIGH;
import static org.apache.kafka.common.config.ConfigDef.Importance.LOW;
import static org.apache.kafka.common.config.ConfigDef.Importance.MEDIUM;

import io.claimshift.alert.AlertPolicy;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.Range;
import org.apache.kafka.common.config.ConfigDef.Type;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.streams.StreamsConfig;

/** What keys the application has of its own: type, default, what is allowed, and what it means. */
final class SettingsDefinition {

  private SettingsDefinition() {}

  static ConfigDef make() {
    return new ConfigDef()
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
            Settings.INPUT_TOPICS,
            Type.LIST,
            List.of(),
            ConfigDef.ValidList.anyNonDuplicateValues(true, false),
            HIGH,
            "Further topics with raw articles, beside articles.raw; full names.")
        .define(
            Settings.TOPIC_PREFIX,
            Type.STRING,
            "",
            ConfigDef.LambdaValidator.with(
                SettingsDefinition::checkPrefix, () -> "letters, digits, '.', '_' and '-'"),
            MEDIUM,
            "Put before all topic names.")
        .define(
            Settings.OUTPUT_PREFIX,
            Type.STRING,
            "",
            ConfigDef.LambdaValidator.with(
                SettingsDefinition::checkPrefix, () -> "letters, digits, '.', '_' and '-'"),
            MEDIUM,
            "Put before the names of output topics, after topic.prefix: lets a second application"
                + " read the same inputs.")
        .define(
            Settings.PARTITIONS,
            Type.INT,
            null,
            null,
            MEDIUM,
            "Partitions of public topics that have more than one; empty means as the topic "
                + "definitions say.")
        .define(
            Settings.REPLICATION,
            Type.SHORT,
            null,
            null,
            MEDIUM,
            "Replicas of public and internal topics; empty means as the topic definitions say.")
        .define(
            Settings.COPY_PARTITIONS,
            Type.INT,
            1,
            Range.between(1, 100),
            MEDIUM,
            "Shards over which the texts that copies are compared with are spread; more than one "
                + "costs two hops; fixed once it has run.")
        .define(
            Settings.STORY_PARTITIONS,
            Type.INT,
            4,
            Range.between(1, 1000),
            MEDIUM,
            "Partitions over which statement reading is spread; fixed once it has run.")
        .define(
            Settings.CLAIM_PARTITIONS,
            Type.INT,
            1,
            Range.between(1, 1000),
            MEDIUM,
            "Partitions over which claims are spread by agent; more than one may miss links "
                + "between differently named agents; fixed once it has run.")
        .define(
            Settings.RECORD_BYTES,
            Type.INT,
            4 * 1024 * 1024,
            Range.atLeast(1024),
            LOW,
            "A raw record above this many bytes is rejected.")
        .define(
            Settings.BODY_CHARS,
            Type.INT,
            1_000_000,
            Range.atLeast(1000),
            LOW,
            "An article whose body has more characters is rejected.")
        .define(
            Settings.COPIES_WINDOW,
            Type.LONG,
            Duration.ofHours(72).toMillis(),
            Range.atLeast(60_000L),
            MEDIUM,
            "How long after its canonical an article can be its copy, by the articles' own time.")
        .define(
            Settings.COPIES_MEMORY,
            Type.LONG,
            Duration.ofDays(30).toMillis(),
            Range.atLeast(60_000L),
            MEDIUM,
            "How long versions, kills and groups are remembered; not below copies.window.ms.")
        .define(
            Settings.CLAIMS_RETENTION,
            Type.LONG,
            Duration.ofDays(730).toMillis(),
            Range.atLeast(3_600_000L),
            MEDIUM,
            "How long a disputed or confirmed claim is remembered after its last statement.")
        .define(
            Settings.QUIET_RETENTION,
            Type.LONG,
            Duration.ofDays(30).toMillis(),
            Range.atLeast(3_600_000L),
            MEDIUM,
            "The same for a claim that was only ever asserted.")
        .define(
            Settings.MIN_CONFIDENCE,
            Type.DOUBLE,
            AlertPolicy.DEFAULT.minConfidence(),
            Range.between(0.0, 1.0),
            MEDIUM,
            "Changes less sure than this are kept in the claim's history and not told.")
        .define(Settings.DESK, Type.BOOLEAN, false, LOW, "Serve the desk from this instance.")
        .define(
            Settings.DESK_HOST,
            Type.STRING,
            "127.0.0.1",
            new ConfigDef.NonEmptyString(),
            LOW,
            "Address the desk listens on; beyond this machine only with desk.token.")
        .define(
            Settings.DESK_PORT,
            Type.INT,
            8080,
            Range.between(0, 65535),
            LOW,
            "Port of the desk; 0 takes a free one.")
        .define(
            Settings.DESK_TOKEN,
            Type.PASSWORD,
            null,
            LOW,
            "What a request must show, as bearer token or as password of any user; 16 characters "
                + "or more, the same for all instances. Empty asks nobody.")
        .define(
            Settings.DESK_REQUESTS,
            Type.INT,
            600,
            Range.atLeast(10),
            LOW,
            "Requests a minute that the desk answers to one address.")
        .define(
            Settings.STATUS_HOST,
            Type.STRING,
            "127.0.0.1",
            new ConfigDef.NonEmptyString(),
            LOW,
            "Address of /metrics and /health; they have no login, but no text of an article "
                + "either.")
        .define(
            Settings.STATUS_PORT,
            Type.INT,
            null,
            null,
            MEDIUM,
            "Port of /metrics, /health/live and /health/ready; 0 takes a free one, empty means "
                + "none.")
        .define(
            Settings.LOG_FORMAT,
            Type.STRING,
            "text",
            ConfigDef.ValidString.in("text", "json"),
            LOW,
            "Lines of the log, on standard error: text for people, json for collectors.")
        .define(
            Settings.WEBHOOK_TIMEOUT,
            Type.INT,
            10_000,
            Range.between(100, 600_000),
            LOW,
            "How long one post of webhooks may take.")
        .define(
            Settings.WEBHOOK_GIVE_UP,
            Type.LONG,
            Duration.ofHours(1).toMillis(),
            Range.atLeast(1000L),
            LOW,
            "How long webhooks try one alert, while the endpoint's next ones wait.");
  }

  private static void checkPrefix(String name, Object value) {
    if (!((String) value).matches("[a-zA-Z0-9._-]{0,100}")) {
      throw new ConfigException(name, value, "may hold letters, digits, '.', '_' and '-' only");
    }
  }
}
