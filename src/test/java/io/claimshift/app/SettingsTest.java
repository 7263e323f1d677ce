package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  private static final Map<String, String> BROKERS = Map.of("bootstrap.servers", "localhost:9092");

  @TempDir private Path directory;

  @Test
  void unknownKey_isRefusedByName() {
    assertThatThrownBy(() -> settings("copies.windw.ms", "1000"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("copies.windw.ms");
  }

  @Test
  void wrongValue_isRefusedByKeyAndValue() {
    assertThatThrownBy(() -> settings("alerts.min.confidence", "2"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("alerts.min.confidence")
        .hasMessageContaining("2");
  }

  @Test
  void missingBrokers_areAskedFor() {
    assertThatThrownBy(() -> new Settings(Map.of()))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("bootstrap.servers");
  }

  @Test
  void memoryBelowWindow_isRefused() {
    Settings settings = settings("copies.memory.ms", "60000");

    assertThatThrownBy(() -> Assembly.pipeline(settings, desk -> true))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("copies.memory.ms");
  }

  @Test
  void streamsGroupProtocol_reachesStreamsAndNoPlainClient() {
    Settings settings = settings("group.protocol", "streams");

    assertThat(settings.streams()).containsEntry("group.protocol", "streams");
    assertThat(settings.clients()).doesNotContainKey("group.protocol");
  }

  @Test
  void exactlyOnce_isTheDefault() {
    assertThat(settings("application.id", "x").streams())
        .containsEntry("processing.guarantee", StreamsConfig.EXACTLY_ONCE_V2)
        .containsEntry("application.id", "x")
        .containsEntry("bootstrap.servers", "localhost:9092");
  }

  @Test
  void kafkasOwnKeys_passThrough() {
    Settings settings = settings("commit.interval.ms", "20");

    assertThat(settings.streams()).containsEntry("commit.interval.ms", "20");
    assertThat(settings("producer.linger.ms", "0").streams())
        .containsEntry("producer.linger.ms", "0");
    assertThat(settings("security.protocol", "SSL").clients())
        .containsEntry("security.protocol", "SSL");
  }

  @Test
  void ownKeys_doNotReachTheClients() {
    assertThat(settings("copies.window.ms", "100000").clients())
        .containsOnlyKeys("bootstrap.servers");
  }

  @Test
  void laterSource_wins() throws IOException {
    Path file = directory.resolve("claimshift.properties");
    Files.writeString(
        file, "bootstrap.servers=file:1\nstate.dir=from-file\ntopic.prefix=from-file.\n");

    Settings settings =
        SettingsSource.read(
            file,
            Map.of(
                "CLAIMSHIFT_STATE_DIR", "from-variable", "CLAIMSHIFT_TOPIC_PREFIX", "v.", "X", "y"),
            Map.of("topic.prefix", "from-set."));

    assertThat(settings.getList("bootstrap.servers")).containsExactly("file:1");
    assertThat(settings.getString("state.dir")).isEqualTo("from-variable");
    assertThat(settings.topics().alerts().name()).isEqualTo("from-set.alerts");
  }

  @Test
  void missingFile_isToldByName() {
    Path file = directory.resolve("none.properties");

    assertThatThrownBy(() -> SettingsSource.read(file, Map.of(), Map.of()))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("none.properties");
  }

  private static Settings settings(String key, String value) {
    Map<String, String> values = new HashMap<>(BROKERS);
    values.put(key, value);
    return new Settings(values);
  }
}
