package io.claimshift.app;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.streams.StreamsConfig;

/** Settings of which each is right and which cannot be meant together. */
final class Contradictions {
  private static final String PROTOCOL = "security.protocol";

  /** What the pipeline stands on; another value would break what it promises. */
  private static final Set<String> DECIDED =
      Set.of(
          "group.id",
          "key.deserializer",
          "value.deserializer",
          "key.serializer",
          "value.serializer",
          "default.key.serde",
          "default.value.serde",
          "enable.auto.commit",
          "transactional.id",
          "ensure.explicit.internal.resource.naming",
          "processing.exception.handler",
          "processing.exception.handler.global.enabled",
          "production.exception.handler",
          "default.production.exception.handler");

  private Contradictions() {}

  /** Throws for the first one found, naming both keys. */
  static void refuse(Settings settings) {
    refuseDecided(settings);
    atLeast(settings, Settings.COPIES_MEMORY, Settings.COPIES_WINDOW);
    atLeast(settings, Settings.CLAIMS_RETENTION, Settings.QUIET_RETENTION);
    refuseUnusedSecurity(settings);
    refuseDirtyReads(settings);
    refuseSharedPort(settings);
    refuseWhatStreamsRefuses(settings);
  }

  private static void refuseDecided(Settings settings) {
    for (String key : settings.originals().keySet()) {
      String name = key.replaceFirst("^((main|restore|global)\\.)?(consumer|producer)\\.", "");
      if (DECIDED.contains(name)) {
        throw new ConfigException(key + " is decided by the application; take it out");
      }
    }
  }

  private static void atLeast(Settings settings, String longer, String shorter) {
    if (settings.getLong(longer) < settings.getLong(shorter)) {
      throw new ConfigException(longer, settings.getLong(longer), "must not be below " + shorter);
    }
  }

  /** Who sets a password or a trust store and no protocol believes that it is used. */
  private static void refuseUnusedSecurity(Settings settings) {
    String protocol = text(settings, PROTOCOL, "PLAINTEXT").toUpperCase(Locale.ROOT);
    boolean token = text(settings, "sasl.mechanism", "").equalsIgnoreCase("OAUTHBEARER");
    for (String key : settings.originals().keySet()) {
      boolean idle =
          key.startsWith("sasl.") && !protocol.startsWith("SASL_")
              // A token endpoint can want TLS where the brokers have none.
              || key.startsWith("ssl.") && !protocol.endsWith("SSL") && !token;
      if (idle) {
        throw new ConfigException(key + " would not be used: " + PROTOCOL + " is " + protocol);
      }
    }
  }

  private static void refuseDirtyReads(Settings settings) {
    String guarantee =
        text(settings, StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    for (String key : settings.originals().keySet()) {
      if (guarantee.equals(StreamsConfig.EXACTLY_ONCE_V2)
          && key.endsWith("isolation.level")
          && text(settings, key, "").equalsIgnoreCase("read_uncommitted")) {
        throw new ConfigException(
            key, "read_uncommitted", "contradicts processing.guarantee " + guarantee);
      }
    }
  }

  private static void refuseSharedPort(Settings settings) {
    Integer status = settings.getInt(Settings.STATUS_PORT);
    if (status != null
        && status != 0
        && settings.getBoolean(Settings.DESK)
        && status.equals(settings.getInt(Settings.DESK_PORT))) {
      throw new ConfigException(
          Settings.STATUS_PORT,
          status,
          "is that of the desk page too (" + Settings.DESK_PORT + ")");
    }
  }

  /** Rules between Kafka's own keys, such as commit interval and transaction timeout. */
  private static void refuseWhatStreamsRefuses(Settings settings) {
    try {
      new StreamsConfig(settings.streams());
    } catch (IllegalArgumentException e) {
      throw new ConfigException(e.getMessage());
    }
  }

  private static String text(Settings settings, String key, String fallback) {
    return Objects.toString(settings.originals().get(key), fallback);
  }
}
