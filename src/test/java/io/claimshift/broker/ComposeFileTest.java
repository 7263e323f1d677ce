package io.claimshift.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kafka.server.KafkaConfig;
import org.apache.kafka.common.utils.AppInfoParser;
import org.apache.kafka.server.config.AbstractKafkaConfig;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class ComposeFileTest {
  private static Map<String, Map<String, Object>> services;

  @BeforeAll
  static void read() throws IOException {
    services = at(load("docker-compose.yml"), "services");
  }

  @Test
  void withoutAProfile_oneBrokerAndOneInstanceStart() throws IOException {
    assertThat(Files.readString(Path.of(".env"))).contains("COMPOSE_PROFILES=single\n");
    assertThat(in("single")).containsExactly("claimshift", "kafka", "topics");
  }

  @Test
  void cluster_hasThreeBrokersAndTwoInstances_eachWithItsOwnVolume() {
    assertThat(in("cluster"))
        .containsExactly(
            "claimshift-1", "claimshift-2", "cluster-topics", "kafka-1", "kafka-2", "kafka-3");
    Set<Object> volumes = new TreeSet<>();
    in("cluster").stream()
        .filter(name -> services.get(name).containsKey("volumes"))
        .forEach(name -> volumes.addAll(list(services.get(name), "volumes")));
    assertThat(volumes).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kafka", "kafka-1", "kafka-2", "kafka-3"})
  void broker_hasTheVersionOfTheClients(String broker) {
    assertThat(services.get(broker).get("image"))
        .isEqualTo("apache/kafka:" + AppInfoParser.getVersion());
  }

  @ParameterizedTest
  @CsvSource({"kafka, 9092", "kafka-1, 9092", "kafka-2, 9192", "kafka-3, 9292"})
  void brokersSettings_areAcceptedByKafka_forContainersAndThisMachine(String broker, int port) {
    Map<String, String> settings = new HashMap<>();
    Map<String, Object> environment = at(services.get(broker), "environment");
    environment.forEach((variable, value) -> settings.put(key(variable), value.toString()));

    KafkaConfig config = new KafkaConfig(settings, false);

    assertThat(config.effectiveAdvertisedBrokerListeners().mkString(" "))
        .contains("host='" + broker + "', port=19092", "host='localhost', port=" + port);
    assertThat(list(services.get(broker), "ports"))
        .isEqualTo(List.of("127.0.0.1:" + port + ":9092"));
    assertThat(AbstractKafkaConfig.CONFIG_DEF.names()).containsAll(settings.keySet());
  }

  @Test
  void brokersOfACluster_knowEachOther() {
    Set<String> voters = new TreeSet<>();
    Set<String> ids = new TreeSet<>();
    for (String broker : List.of("kafka-1", "kafka-2", "kafka-3")) {
      Map<String, Object> environment = at(services.get(broker), "environment");
      voters.add(environment.get("KAFKA_CONTROLLER_QUORUM_VOTERS").toString());
      ids.add(environment.get("KAFKA_NODE_ID") + "@" + broker + ":9093");
    }
    assertThat(voters).containsExactly(String.join(",", ids));
  }

  @ParameterizedTest
  @ValueSource(strings = {"topics", "claimshift", "cluster-topics", "claimshift-1", "claimshift-2"})
  void application_talksToTheContainersListeners(String service) {
    Map<String, Object> environment = at(services.get(service), "environment");
    for (String server : environment.get("CLAIMSHIFT_BOOTSTRAP_SERVERS").toString().split(",")) {
      String host = server.substring(0, server.indexOf(':'));
      Map<String, Object> broker = at(services.get(host), "environment");
      assertThat(broker.get("KAFKA_ADVERTISED_LISTENERS").toString()).contains("://" + server);
      assertThat(list(services.get(host), "profiles"))
          .isEqualTo(list(services.get(service), "profiles"));
    }
  }

  @Test
  void prometheus_looksWhereInstancesAnswer() throws IOException {
    String config = Files.readString(Path.of("src/main/deploy/prometheus.yml"));
    String image = Files.readString(Path.of("src/main/docker/Dockerfile"));

    assertThat(config).contains("names: [claimshift, claimshift-1, claimshift-2]");
    assertThat(config).contains("port: 9464");
    assertThat(image).contains("CLAIMSHIFT_STATUS_PORT=9464").contains("EXPOSE 9464");
    assertThat(services).containsKeys("claimshift", "claimshift-1", "claimshift-2");
  }

  @Test
  void filesThatAreMounted_areThere() {
    for (String service : in("watch")) {
      for (Object volume : list(services.get(service), "volumes")) {
        String source = volume.toString().split(":")[0];
        if (source.startsWith("./")) {
          assertThat(Path.of(source)).exists();
        }
      }
    }
  }

  private static Set<String> in(String profile) {
    Set<String> names = new TreeSet<>();
    services.forEach(
        (name, service) -> {
          if (list(service, "profiles").contains(profile)) {
            names.add(name);
          }
        });
    return names;
  }

  /** As the image's entry point turns variables into server properties. */
  private static String key(String variable) {
    return variable.substring("KAFKA_".length()).toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /** With anchors put in, as Docker reads it. */
  private static Map<String, Object> load(String file) throws IOException {
    return new Yaml().load(Files.readString(Path.of(file)));
  }

  @SuppressWarnings("unchecked")
  private static <V> Map<String, V> at(Map<String, ?> node, String key) {
    return (Map<String, V>) node.get(key);
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Map<String, ?> node, String key) {
    return (List<Object>) node.get(key);
  }
}
