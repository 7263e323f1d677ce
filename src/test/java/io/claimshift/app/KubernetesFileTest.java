package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.claimshift.wire.Json;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Kubernetes example against what the program takes and answers. */
class KubernetesFileTest {
  private static final Path FILE = Path.of("src/main/deploy/kubernetes/statefulset.yml");

  @TempDir private Path secrets;
  private Settings settings;
  private JsonNode pod;
  private JsonNode container;

  @BeforeEach
  void read() throws IOException {
    Files.writeString(secrets.resolve("password"), "secret\n");
    Properties properties = new Properties();
    properties.load(
        new StringReader(
            document("ConfigMap")
                .path("data")
                .path("claimshift.properties")
                .asText()
                .replace("/run/secrets/claimshift", secrets.toString())));
    Map<String, String> values = new HashMap<>();
    properties.stringPropertyNames().forEach(k -> values.put(k, properties.getProperty(k)));
    settings = SettingsSource.read(null, Map.of(), values);
    pod = document("StatefulSet").path("spec").path("template").path("spec");
    container = pod.path("containers").path(0);
  }

  @Test
  void configuration_isAccepted_withTheSecretPutIn() {
    assertThat(settings.clients().get("sasl.jaas.config").toString())
        .contains("password=\"secret\"");
  }

  @Test
  void probes_askWhatIsAnswered_onThePortThatIsSet() {
    int port = container.path("ports").path(0).path("containerPort").asInt();

    assertThat(settings.getInt(Settings.STATUS_PORT)).isEqualTo(port);
    assertThat(probe("livenessProbe")).isEqualTo("/health/live");
    assertThat(probe("startupProbe")).isEqualTo("/health/live");
    assertThat(probe("readinessProbe")).isEqualTo("/health/ready");
    assertThat(pod.path("terminationGracePeriodSeconds").asInt()).isGreaterThanOrEqualTo(60);
  }

  @Test
  void state_isKept_andTheProcessIsNobody() throws IOException {
    assertThat(container.path("volumeMounts").findValuesAsText("mountPath"))
        .contains(settings.getString("state.dir"));
    assertThat(document("StatefulSet").path("spec").path("volumeClaimTemplates")).hasSize(1);
    assertThat(pod.path("securityContext").path("runAsNonRoot").asBoolean()).isTrue();
    assertThat(pod.path("enableServiceLinks").asBoolean(true)).isFalse();
    assertThat(Files.readString(Path.of("src/main/docker/Dockerfile")))
        .contains("USER " + pod.path("securityContext").path("runAsUser").asText());
  }

  @Test
  void commands_areTheProgramsOwn() throws IOException {
    for (JsonNode kind : List.of(document("StatefulSet"), document("Job"))) {
      String[] words =
          Json.MAPPER.convertValue(
              kind.path("spec")
                  .path("template")
                  .path("spec")
                  .path("containers")
                  .path(0)
                  .path("args"),
              String[].class);
      assertThat(Main.commandLine().parseArgs(words).hasSubcommand()).isTrue();
    }
  }

  private String probe(String name) {
    return container.path(name).path("httpGet").path("path").asText();
  }

  private static JsonNode document(String kind) throws IOException {
    YAMLMapper yaml = new YAMLMapper();
    try (MappingIterator<JsonNode> all =
        yaml.readerFor(JsonNode.class).readValues(Files.readString(FILE))) {
      while (all.hasNext()) {
        JsonNode document = all.next();
        if (document.path("kind").asText().equals(kind)) {
          return document;
        }
      }
    }
    throw new AssertionError("no " + kind + " in " + FILE);
  }
}
