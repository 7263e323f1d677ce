package io.claimshift.desk;

import static io.claimshift.desk.SampleAlert.alert;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class DeskServerIT {
  private final AlertFeed feed = new AlertFeed(100, InstantSource.system());
  private final HttpClient client = HttpClient.newHttpClient();
  private final Reads reads = new Reads();
  private DeskServer server;

  @BeforeEach
  void start() {
    server = new DeskServer(DeskOptions.LOOPBACK, reads.with(feed)).start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "'', text/html",
    "desk.js, text/javascript",
    "card.js, text/javascript",
    "connection.js, text/javascript",
    "filters.js, text/javascript",
    "words.js, text/javascript",
    "api.js, text/javascript",
    "dom.js, text/javascript",
    "page.js, text/javascript",
    "timeline.js, text/javascript",
    "claims, text/html",
    "claim, text/html",
    "article, text/html",
    "claims.js, text/javascript",
    "claim.js, text/javascript",
    "article.js, text/javascript",
    "desk.css, text/css",
    "icon.svg, image/svg+xml",
    "api/alerts, application/json",
    "api/claims, application/json"
  })
  void everyAnswer_isTypedAndGuarded(String path, String type) throws Exception {
    HttpResponse<String> answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).startsWith(type);
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(header(answer, "Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.headers().map()).doesNotContainKey("server");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "claims", "claim", "article"})
  void page_hasNothingInlineAndNothingFromElsewhere(String page) throws Exception {
    assertThat(get(page).body())
        .doesNotContain("<style", "style=", "onclick", "http:", "https:")
        .containsOnlyOnce("<script");
  }

  @Test
  void alerts_areJsonNewestFirst() throws Exception {
    feed.publish(alert("a").json());
    feed.publish(alert("b").with("claim", "Zoë “said” <so> \u2028").json());

    JsonNode alerts = new JsonMapper().readTree(get("api/alerts").body()).get("items");

    assertThat(alerts.findValuesAsText("alertId")).containsExactly("b", "a");
    assertThat(alerts.get(0).get("claim").asText()).isEqualTo("Zoë “said” <so> \u2028");
  }

  @Test
  void stream_tellsAlertsAsTheyComeWithIdAndRetry() throws Exception {
    try (BufferedReader events = stream(null)) {
      assertThat(events.readLine()).isEqualTo("retry: 2000");
      assertThat(next(events, "event: ")).isEqualTo("beat");

      feed.publish(alert("a").json());

      assertThat(next(events, "event: ")).isEqualTo("alert");
      assertThat(next(events, "id: ")).isEqualTo(feed.newest().get(0).id());
      assertThat(new JsonMapper().readTree(next(events, "data: ")).get("alertId").asText())
          .isEqualTo("a");
    }
  }

  @Test
  void streamOpenedAgain_goesOnWhereItWas() throws Exception {
    feed.publish(alert("a").json());
    String last = feed.newest().get(0).id();
    feed.publish(alert("b").json());

    try (BufferedReader events = stream(last)) {
      assertThat(next(events, "id: ")).isEqualTo(feed.newest().get(0).id());
    }
  }

  @Test
  void closing_endsOpenStreams() throws Exception {
    try (BufferedReader events = stream(null)) {
      assertThat(next(events, "event: ")).isEqualTo("beat");
      server.close();
      String line = events.readLine();
      while (line != null) {
        line = events.readLine();
      }
    } catch (IOException cutOff) {
      assertThat(cutOff).hasMessageNotContaining("timed out");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:80", "localhost.evil.example"})
  void foreignName_isNotAnswered(String name) throws Exception {
    feed.publish(alert("secret").json());

    assertThat(raw("GET /api/alerts HTTP/1.1\r\nHost: " + name + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421")
        .doesNotContain("secret");
  }

  @Test
  void localhost_isAnswered() throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nHost: LOCALHOST:80\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"index.html.bak", "..%2f..%2fpom.xml", "DeskServer.class", "api/", "%00", "api/x"})
  void whatIsNotThere_isNotFound(String path) throws Exception {
    assertThat(get(path).statusCode()).isBetween(400, 404);
  }

  @Test
  void writing_isNotPossible() throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(server.address().resolve("api/alerts"))
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .build();

    assertThat(client.send(post, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isBetween(404, 405);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(server.address().resolve(path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private BufferedReader stream(String lastId) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.address().resolve("api/stream"))
            .header("Accept", "text/event-stream");
    if (lastId != null) {
      request.header("Last-Event-ID", lastId);
    }
    HttpResponse<InputStream> answer =
        client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
  }

  private static String next(BufferedReader events, String start) throws IOException {
    String line = events.readLine();
    while (line != null && !line.startsWith(start)) {
      line = events.readLine();
    }
    assertThat(line).as("a line that starts with " + start).isNotNull();
    return line.substring(start.length());
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
