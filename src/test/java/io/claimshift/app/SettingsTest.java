package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimshift.broker.topics.TopicSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertThatThrownBy(() -> settings("copies.memory.ms", "60000"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("copies.memory.ms");
  }

  @ParameterizedTest
  @CsvSource({
    "producer.lingr.ms, 5",
    "consumer.batch.size, 5",
    "topic.retention.mss, 5",
    "ssl.trustore.location, x",
    "sasl.jaas, x"
  })
  void keyThatKafkaDoesNotKnow_isRefusedByName(String key, String value) {
    assertThatThrownBy(() -> settings(key, value))
        .isInstanceOf(ConfigException.class)
        .hasMessage("Unknown configuration key '" + key + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "num.stream.threads, many",
    "producer.linger.ms, soon",
    "security.protocol, TSL",
    "main.consumer.auto.offset.reset, first",
    "producer.acks, 7"
  })
  void valueThatKafkaDoesNotTake_isRefusedByKey(String key, String value) {
    assertThatThrownBy(() -> settings(key, value))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(key)
        .hasMessageContaining(value);
  }

  @ParameterizedTest
  @CsvSource({
    "sasl.jaas.config, x, security.protocol",
    "ssl.truststore.location, ca.pem, security.protocol",
    "main.consumer.isolation.level, read_uncommitted, processing.guarantee",
    "consumer.group.id, mine, decided by the application",
    "processing.exception.handler, java.lang.Object, decided by the application",
    "claims.quiet.retention.ms, 99072000000, claims.retention.ms",
    "commit.interval.ms, 120000, commit"
  })
  void whatContradicts_isRefusedByBothNames(String key, String value, String other) {
    assertThatThrownBy(() -> settings(key, value))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(other)
        .hasMessageContaining(key.contains("retention") ? "claims.quiet" : key.split("\\.")[0]);
  }

  @Test
  void onePortForTwoPages_isRefused() {
    Map<String, String> values = new HashMap<>(BROKERS);
    values.putAll(Map.of("desk.enabled", "true", "desk.port", "8081", "status.port", "8081"));

    assertThatThrownBy(() -> new Settings(values))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("status.port")
        .hasMessageContaining("desk.port");
  }

  @Test
  void pluginsOwnKeys_passThroughWithoutTheirPrefix() {
    assertThat(settings("plugin.acme.token.url", "x").streams())
        .containsEntry("acme.token.url", "x")
        .doesNotContainKey("plugin.acme.token.url");
  }

  @Test
  void secrets_comeFromFilesAndVariables() throws IOException {
    Path file = directory.resolve("kafka.properties");
    Files.writeString(file, "password=from:file\n");
    Files.writeString(directory.resolve("token"), "whole\n");

    Settings settings =
        SettingsSource.read(
            null,
            Map.of("CLAIMSHIFT_BOOTSTRAP_SERVERS", "a:1"),
            Map.of(
                "security.protocol", "SSL",
                "ssl.keystore.password", "${file:" + file + ":password}",
                "ssl.key.password", "${dir:" + directory + ":token}"));

    assertThat(settings.clients())
        .containsEntry("ssl.keystore.password", "from:file")
        .containsEntry("ssl.key.password", "whole");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"${file:/none.properties:x}", "${dir:/none:x}", "${env:NO_SUCH_VARIABLE_HERE}"})
  void secretThatIsNotThere_isToldByItsKey(String reference) {
    assertThatThrownBy(
            () ->
                SettingsSource.read(
                    null,
                    Map.of(),
                    Map.of("bootstrap.servers", "a:1", "ssl.key.password", reference)))
        .isInstanceOf(ConfigException.class)
        .hasMessage("ssl.key.password refers to " + reference + ", which is not there");
  }

  @Test
  void streamsGroupProtocol_reachesStreamsAndNoPlainClient() {
    Settings settings = settings("group.protocol", "streams");

    assertThat(settings.streams()).containsEntry("group.protocol", "streams");
    assertThat(settings.clients()).doesNotContainKey("group.protocol");
  }

  @Test
  void outputPrefix_isForWhatTheApplicationWrites_aloneAndEverywhere() {
    Map<String, String> values = new HashMap<>(BROKERS);
    values.putAll(Map.of("topic.prefix", "eu.", "output.prefix", "green."));
    Settings settings = new Settings(values);

    assertThat(settings.topics().alerts().name()).isEqualTo("eu.green.alerts");
    assertThat(settings.topics().inputs()).containsExactly("eu.articles.raw");
    assertThat(settings.topics().withdrawals().name()).isEqualTo("eu.withdrawals");
    assertThat(settings.topics().desk("world")).isEqualTo("eu.green.alerts.world");
    assertThat(Assembly.catalog(settings).withDesks(java.util.List.of("world")).topics())
        .extracting(TopicSpec::name)
        .contains("eu.articles.raw", "eu.watches", "eu.green.claims", "eu.green.alerts.world")
        .allSatisfy(name -> assertThat(name).startsWith("eu."));
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
    assertThat(settings("topic.segment.bytes", "1048576").streams())
        .containsEntry("topic.segment.bytes", "1048576");
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
