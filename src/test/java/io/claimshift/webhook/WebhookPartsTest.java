package io.claimshift.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimshift.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of an alert, of failures and of an operator's file. */
class WebhookPartsTest {
  @TempDir private Path directory;

  @Test
  void slackMessage_tellsTheChange_andDisarmsWhatArticlesSay() throws IOException {
    ObjectNode alert =
        (ObjectNode) Json.MAPPER.readTree(Path.of("topics/examples/alerts.json").toFile());
    alert.put("headline", "<!channel> *see* <https://evil.example|here> & " + "x".repeat(10_000));

    String message = SlackMessage.of(alert).toString();

    assertThat(message).contains("FLASH reversal: North Korea, denied \u2192 confirmed");
    assertThat(message).contains("&lt;!channel&gt;").contains("&amp;");
    assertThat(message).doesNotContain("<!", "<http", "*see*").hasSizeLessThan(6_000);
  }

  @Test
  void slackMessageOfAWithdrawal_saysSoFirst() throws IOException {
    ObjectNode alert =
        (ObjectNode) Json.MAPPER.readTree(Path.of("topics/examples/alerts.json").toFile());
    alert.put("withdraws", "other");

    assertThat(SlackMessage.of(alert).path("text").asText()).startsWith("WITHDRAWN");
  }

  @Test
  void backoff_doublesToItsLimit_andHonoursWhatTheReceiverAsks() {
    Backoff none = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(60), () -> 0);
    Backoff all = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(60), () -> 1);

    assertThat(none.wait(1, Duration.ZERO)).isEqualTo(Duration.ofMillis(500));
    assertThat(all.wait(1, Duration.ZERO)).isEqualTo(Duration.ofSeconds(1));
    assertThat(all.wait(4, Duration.ZERO)).isEqualTo(Duration.ofSeconds(8));
    assertThat(all.wait(1_000, Duration.ZERO)).isEqualTo(Duration.ofSeconds(60));
    assertThat(none.wait(1, Duration.ofSeconds(7))).isEqualTo(Duration.ofSeconds(7));
    assertThat(none.wait(1, Duration.ofDays(7))).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void endpointsFile_isRead() throws IOException {
    List<Endpoint> endpoints =
        read(
            "[{'name':'chat','desk':'world','url':'https://hooks.example.com/T0','format':'slack'},"
                + "{'name':'cms','desk':'city','url':'http://cms.internal','allowPrivate':true,"
                + "'secretVariable':'KEY','fromBeginning':true}]");

    assertThat(endpoints).extracting(Endpoint::name).containsExactly("chat", "cms");
    assertThat(endpoints.get(0).format()).isEqualTo(BodyFormat.SLACK);
    assertThat(endpoints.get(1).format()).isEqualTo(BodyFormat.CLOUDEVENTS);
    assertThat(endpoints.get(1).signature()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]|no endpoints",
        "nonsense|e.json",
        "[{'name':'a b','desk':'world','url':'https://x.example'}]|name",
        "[{'name':'a','url':'https://x.example'}]|desk: is missing",
        "[{'name':'a','desk':'world','url':'http://x.example'}]|url: http only with allowPrivate",
        "[{'name':'a','desk':'world','url':'file:///etc/passwd'}]|url: https only",
        "[{'name':'a','desk':'world','url':'https://me:pw@x.example'}]|url: no user",
        "[{'name':'a','desk':'world','url':'https://x.example','secretVariable':'NO'}]|variable NO",
        "[{'name':'a','desk':'world','url':'https://x.example','secretVariable':'SHORT'}]|16 bytes",
        "[{'name':'a','desk':'world','url':'https://x.example','allowprivate':true}]|allowprivate",
      })
  void mistakeInTheFile_isTold(String json, String message) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private List<Endpoint> read(String json) throws IOException {
    Path file = Files.writeString(directory.resolve("e.json"), json.replace('\'', '"'));
    return EndpointFile.read(file, Map.of("KEY", "a secret of some length", "SHORT", "secret"));
  }
}
