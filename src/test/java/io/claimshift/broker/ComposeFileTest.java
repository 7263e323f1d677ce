package io.claimshift.broker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kafka.server.KafkaConfig;
import org.apache.kafka.common.utils.AppInfoParser;
import org.apache.kafka.server.config.AbstractKafkaConfig;
import org.junit.jupiter.api.Test;

class ComposeFileTest {

  @Test
  void broker_hasTheVersionOfTheClients() throws IOException {
    assertThat(kafka().path("image").asText())
        .isEqualTo("apache/kafka:" + AppInfoParser.getVersion());
  }

  @Test
  void brokersSettings_areAcceptedByKafka_forContainersAndThisMachine() throws IOException {
    Map<String, String> settings = new HashMap<>();
    kafka()
        .path("environment")
        .properties()
        .forEach(variable -> settings.put(key(variable.getKey()), variable.getValue().asText()));

    KafkaConfig config = new KafkaConfig(settings, false);

    assertThat(config.effectiveAdvertisedBrokerListeners().mkString(" "))
        .contains("host='kafka', port=19092", "host='localhost', port=9092");
    assertThat(AbstractKafkaConfig.CONFIG_DEF.names()).containsAll(settings.keySet());
  }

  @Test
  void application_talksToTheContainersListener() throws IOException {
    String server =
        compose()
            .path("x-claimshift")
            .path("environment")
            .path("CLAIMSHIFT_BOOTSTRAP_SERVERS")
            .asText();

    assertThat(kafka().path("environment").path("KAFKA_ADVERTISED_LISTENERS").asText())
        .contains("://" + server);
  }

  /** As the image's entry point turns variables into server properties. */
  private static String key(String variable) {
    return variable.substring("KAFKA_".length()).toLowerCase(Locale.ROOT).replace('_', '.');
  }

  private static JsonNode kafka() throws IOException {
    return compose().path("services").path("kafka");
  }

  private static JsonNode compose() throws IOException {
    return new YAMLMapper().readTree(Files.readString(Path.of("docker-compose.yml")));
  }
}
