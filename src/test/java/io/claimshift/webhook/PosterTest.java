package io.claimshift.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.wire.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PosterTest {
  private static final Instant NOW = Instant.parse("2025-04-28T01:12:05Z");
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private static Event event() throws IOException {
    JsonNode alert =
        Json.read(Files.readAllBytes(Path.of("topics/examples/alerts.json")), JsonNode.class);
    return new Event("id-1", "/claimshift", "io.claimshift.alert", NOW.toString(), alert);
  }

  private static Answer post(Endpoint endpoint, DnsResolver names) throws IOException {
    try (Poster poster = new Poster(endpoint, TIMEOUT, names)) {
      return poster.post(event(), NOW);
    }
  }

  private static Answer post(Endpoint endpoint) throws IOException {
    return post(endpoint, SystemDefaultDnsResolver.INSTANCE);
  }

  private static Answer answerTo(int status) throws IOException {
    try (LocalEndpoint local = new LocalEndpoint(n -> status)) {
      Answer answer = post(local.endpoint(BodyFormat.CLOUDEVENTS, null));
      assertThat(local.posts).hasSize(1);
      return answer;
    }
  }

  @Test
  void cloudEvent_carriesTheAlertWithItsIdentity() throws IOException {
    try (LocalEndpoint local = new LocalEndpoint(n -> 204)) {
      assertThat(post(local.endpoint(BodyFormat.CLOUDEVENTS, null)))
          .isEqualTo(new Answer.Accepted());

      LocalEndpoint.Post post = local.posts.get(0);
      assertThat(post.contentType()).startsWith("application/cloudevents+json");
      assertThat(post.id()).isEqualTo("id-1");
      assertThat(post.json().path("specversion").asText()).isEqualTo("1.0");
      assertThat(post.json().path("id").asText()).isEqualTo("id-1");
      assertThat(post.json().path("data")).isEqualTo(event().alert());
      assertThat(post.signature()).isNull();
    }
  }

  @Test
  void signature_isThatOfStandardWebhooks() throws Exception {
    byte[] secret = "a secret of some length".getBytes(StandardCharsets.UTF_8);
    String encoded = "whsec_" + Base64.getEncoder().encodeToString(secret);
    try (LocalEndpoint local = new LocalEndpoint(n -> 200)) {
      post(local.endpoint(BodyFormat.SLACK, Signature.of(encoded)));

      LocalEndpoint.Post post = local.posts.get(0);
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      mac.update(("id-1." + post.time() + ".").getBytes(StandardCharsets.UTF_8));
      assertThat(post.signature())
          .isEqualTo("v1," + Base64.getEncoder().encodeToString(mac.doFinal(post.body())));
      assertThat(Instant.ofEpochSecond(Long.parseLong(post.time()))).isEqualTo(NOW);
    }
  }

  @Test
  void status_tellsWhetherToComeAgain() throws IOException {
    assertThat(answerTo(503)).isEqualTo(new Answer.Later("status", 503, Duration.ZERO));
    assertThat(answerTo(429)).isEqualTo(new Answer.Later("status", 429, Duration.ofSeconds(7)));
    assertThat(answerTo(404)).isEqualTo(new Answer.Refused("status", 404));
    assertThat(answerTo(302)).as("not followed").isEqualTo(new Answer.Refused("status", 302));
  }

  @Test
  void receiverThatNeverAnswers_isLeftInTime() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      URI url = URI.create("http://127.0.0.1:" + silent.getLocalPort());
      Endpoint endpoint = new Endpoint("test", "world", url, BodyFormat.SLACK, null, true, false);
      try (Poster poster =
          new Poster(endpoint, Duration.ofMillis(300), SystemDefaultDnsResolver.INSTANCE)) {
        assertThat(poster.post(event(), NOW)).isInstanceOf(Answer.Later.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "2130706433", "[::1]", "[::ffff:127.0.0.1]"})
  void privateAddress_isNeverConnectedTo(String host) throws IOException {
    try (LocalEndpoint local = new LocalEndpoint(n -> 200)) {
      URI url = URI.create("https://" + host + ":" + local.port() + "/");
      Endpoint endpoint = new Endpoint("test", "world", url, BodyFormat.SLACK, null, false, false);

      assertThat(post(endpoint)).isEqualTo(new Answer.Refused("private-address", 0));
      assertThat(local.posts).isEmpty();
    }
  }

  /** So nobody can answer the check with one address and the connection with another. */
  @Test
  void name_isLookedUpOnceForAConnection_andThatAddressIsTaken() throws IOException {
    AtomicInteger lookups = new AtomicInteger();
    DnsResolver turning =
        new DnsResolver() {
          @Override
          public InetAddress[] resolve(String host) throws UnknownHostException {
            String address = lookups.incrementAndGet() == 1 ? "127.0.0.1" : "192.0.2.1";
            return new InetAddress[] {InetAddress.getByName(address)};
          }

          @Override
          public String resolveCanonicalHostname(String host) {
            return host;
          }
        };
    try (LocalEndpoint local = new LocalEndpoint(n -> 200)) {
      URI url = URI.create("http://rebind.example:" + local.port() + "/");
      Endpoint endpoint = new Endpoint("test", "world", url, BodyFormat.SLACK, null, true, false);

      assertThat(post(endpoint, turning)).isEqualTo(new Answer.Accepted());
      assertThat(lookups).hasValue(1);
      assertThat(local.posts).hasSize(1);
    }
  }
}
