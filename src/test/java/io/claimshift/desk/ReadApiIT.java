package io.claimshift.desk;

import static io.claimshift.desk.SampleAlert.alert;
import static io.claimshift.desk.SampleArticle.article;
import static io.claimshift.desk.SampleClaim.leak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.claimshift.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The read API as its description tells it, and who may read. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ReadApiIT {
  private static final String ARTICLE = "http://coastal.example/a//b?x=1%25#y é";
  private static final String TOKEN = "a token that is long enough";

  private final AlertFeed feed = new AlertFeed(100, InstantSource.system());
  private final Reads reads = new Reads();
  private final HttpClient client = HttpClient.newHttpClient();
  private DeskServer server;

  @BeforeEach
  void start() {
    server = new DeskServer(DeskOptions.LOOPBACK, reads.with(feed)).start();
    reads.claim(leak().json());
    reads.article(
        article(ARTICLE, "Leak", "Norvik Fuel confirmed it.")
            .states("Norvik Fuel confirmed it.", "confirmed", "Norvik Fuel", "confirmed")
            .copy("urn:copy")
            .json());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "api/alerts, AlertPage",
    "api/claims, ClaimPage",
    "api/claims/leak, Claim",
    "api/articles/ARTICLE, Article",
    "api/claims/other, Problem",
    "api/claims?limit=x, Problem"
  })
  void answers_areAsDescribed(String path, String name) throws Exception {
    feed.publish(alert("a").json());

    String answer = get(path.replace("ARTICLE", encoded(ARTICLE))).body();

    assertThat(schema(name).validate(Json.MAPPER.readTree(answer))).isEmpty();
    assertThat(schema(name).validate(Json.MAPPER.readTree("{\"items\":3}"))).isNotEmpty();
  }

  @Test
  void description_namesEveryPathThatIsServed() throws Exception {
    Set<String> described = new TreeSet<>();
    JsonNode paths = Json.MAPPER.readTree(get("api/openapi.json").body()).path("paths");
    paths.fieldNames().forEachRemaining(path -> described.add(path.replaceAll("[{<].*", "")));
    Set<String> served = new TreeSet<>();
    server.paths().stream()
        .filter(path -> path.startsWith("/api/"))
        .map(path -> path.replaceAll("[{<].*|(?<=/schemas/).*", ""))
        .forEach(served::add);

    assertThat(described).isEqualTo(served);
  }

  @Test
  void alerts_comeInPages() throws Exception {
    for (String id : List.of("a", "b", "c", "d", "e")) {
      feed.publish(alert(id).with("severity", id.equals("c") ? "routine" : "urgent").json());
    }

    JsonNode first = json("api/alerts?limit=2&severity=bulletin");
    JsonNode second =
        json("api/alerts?limit=2&severity=bulletin&before=" + first.get("next").asText());

    assertThat(first.findValuesAsText("alertId")).containsExactly("e", "d");
    assertThat(second.findValuesAsText("alertId")).containsExactly("b", "a");
    assertThat(second.get("next").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "desk=business, b",
    "type=softening, c",
    "holder=zoe+marin, d",
    "claimId=claim-b, b",
    "words=zoe+fuel, d"
  })
  void alerts_areThoseAskedFor(String query, String id) throws Exception {
    feed.publish(alert("a").json());
    feed.publish(alert("b").desk("business").json());
    feed.publish(alert("c").with("type", "softening").json());
    feed.publish(alert("d").with("holder", "Zoë Marín").json());

    assertThat(json("api/alerts?" + query).findValuesAsText("alertId")).containsExactly(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api/alerts?limit=0",
        "api/alerts?severity=loud",
        "api/alerts?before=never",
        "api/claims?after=x",
        "api/claims?status=maybe",
        "api/stream?type=x"
      })
  void parameterOutOfItsLimits_isRefusedByName(String path) throws Exception {
    HttpResponse<String> answer = get(path);

    assertProblem(answer, 400);
    String name = path.substring(path.indexOf('?') + 1, path.indexOf('='));
    assertThat(answer.body()).contains("The parameter " + name + " ");
  }

  @Test
  void overlongParameter_isRefused() throws Exception {
    assertProblem(get("api/claims?words=" + "x".repeat(501)), 400);
    assertThat(get("api/claims?words=" + "x".repeat(100_000)).statusCode()).isBetween(400, 431);
  }

  @Test
  void whatIsNotKnownNow_isNoEmptyAnswer() throws Exception {
    reads.moving = true;
    feed.filling();

    for (String path : List.of("api/claims", "api/claims/leak", "api/claims/other", "api/alerts")) {
      HttpResponse<String> answer = get(path);
      assertProblem(answer, 503);
      assertThat(answer.headers().firstValueAsLong("Retry-After")).isPresent();
    }
  }

  @ParameterizedTest
  @CsvSource({"api/nothing, 404", "api/claims/other, 404", "api/articles/urn:other, 404"})
  void whatIsNotThere_isAProblem(String path, int status) throws Exception {
    assertProblem(get(path), status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void writing_isRefused(String method) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve("api/claims"))
            .method(method, HttpRequest.BodyPublishers.ofString("{}"))
            .build();

    assertProblem(client.send(request, HttpResponse.BodyHandlers.ofString()), 405);
  }

  @Test
  void tooManyRequests_areRefused() throws Exception {
    server.close();
    server = new DeskServer(new DeskOptions("127.0.0.1", 0, "", 10), reads.with(feed)).start();
    for (int i = 0; i < 10; i++) {
      get("api/claims");
    }
    HttpResponse<String> answer = get("api/claims");

    // A minute may have turned in between.
    if (answer.statusCode() == 200) {
      for (int i = 0; i < 10; i++) {
        answer = get("api/claims");
      }
    }
    assertProblem(answer, 429);
    assertThat(answer.headers().firstValueAsLong("Retry-After")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "api/alerts", "api/stream", "peer/claims", "desk.js", "nothing"})
  void withoutTheToken_nothingIsShown(String path) throws Exception {
    startWithToken();

    HttpResponse<String> answer = get(path);

    assertProblem(answer, 401);
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
    assertThat(get(path, "Bearer " + TOKEN.replace('a', 'b')).statusCode()).isEqualTo(401);
    assertThat(get(path, "Basic !").statusCode()).isEqualTo(401);
    assertThat(get(path, "Basic " + base64("x:wrong")).statusCode()).isEqualTo(401);
  }

  @Test
  void token_opensAsBearerAndAsPassword() throws Exception {
    startWithToken();

    assertThat(get("api/claims", "Bearer " + TOKEN).statusCode()).isEqualTo(200);
    assertThat(get("api/claims", "Basic " + base64("anna:" + TOKEN)).statusCode()).isEqualTo(200);
  }

  @Test
  void beyondThisMachineWithoutToken_isRefused() {
    assertThatThrownBy(() -> new DeskOptions("0.0.0.0", 0, "", 600))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("token");
    assertThatThrownBy(() -> new DeskOptions("0.0.0.0", 0, "short", 600))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void startWithToken() {
    server.close();
    server = new DeskServer(new DeskOptions("127.0.0.1", 0, TOKEN, 600), reads.with(feed)).start();
  }

  private Schema schema(String name) {
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(this::fetched));
    return registry.getSchema(
        SchemaLocation.of(server.address() + "api/openapi.json#/components/schemas/" + name));
  }

  private String fetched(String address) {
    try {
      return address.startsWith(server.address().toString())
          ? send(URI.create(address), null).body()
          : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertProblem(HttpResponse<String> answer, int status) throws IOException {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode problem = Json.MAPPER.readTree(answer.body());
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("title").asText()).isNotBlank();
    assertThat(problem.get("detail").asText()).isNotBlank();
  }

  private JsonNode json(String path) throws Exception {
    return Json.MAPPER.readTree(get(path).body());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return get(path, null);
  }

  private HttpResponse<String> get(String path, String authorization) throws Exception {
    return send(URI.create(server.address() + path), authorization);
  }

  private HttpResponse<String> send(URI address, String authorization)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
