package io.claimshift.desk.claims;

import com.fasterxml.jackson.databind.JavaType;
import io.claimshift.wire.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.streams.state.HostInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the desks of other instances for the partitions they hold. They answer for themselves alone
 * and ask nobody further. One that does not answer in time is left out.
 */
final class Peers {
  static final String PATH = "/peer/claims";

  private static final Logger LOG = LoggerFactory.getLogger(Peers.class);
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final String authorization;

  /**
   * Peers that share this token.
   *
   * @param token empty where none is needed
   */
  Peers(String token) {
    authorization = token.isEmpty() ? null : "Bearer " + token;
  }

  List<Part<ClaimDocument>> claim(List<HostInfo> hosts, String id) {
    return ask(hosts, PATH + "/" + encoded(id), ClaimDocument.class);
  }

  List<Part<ClaimSummary>> search(List<HostInfo> hosts, ClaimSearch search) {
    StringBuilder query = new StringBuilder(PATH + "?limit=" + search.limit());
    query.append("&words=").append(encoded(search.words()));
    query.append("&holder=").append(encoded(search.holder()));
    if (search.status() != null) {
      query.append("&status=").append(search.status().name().toLowerCase(Locale.ROOT));
    }
    if (search.after() != null) {
      query.append("&after=").append(encoded(search.after().text()));
    }
    return ask(hosts, query.toString(), ClaimSummary.class);
  }

  private <T> List<Part<T>> ask(List<HostInfo> hosts, String path, Class<T> type) {
    List<CompletableFuture<Optional<Part<T>>>> answers =
        hosts.stream().filter(host -> host.port() > 0).map(host -> ask(host, path, type)).toList();
    return answers.stream().map(CompletableFuture::join).flatMap(Optional::stream).toList();
  }

  private <T> CompletableFuture<Optional<Part<T>>> ask(HostInfo host, String path, Class<T> type) {
    String name = host.host().contains(":") ? "[" + host.host() + "]" : host.host();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://" + name + ":" + host.port() + path))
            .timeout(PATIENCE);
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    return client
        .sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArray())
        .thenApply(answer -> part(host, answer, type))
        .exceptionally(
            e -> {
              LOG.warn("no answer from the desk at {}:{}", host.host(), host.port());
              return Optional.empty();
            });
  }

  private static <T> Optional<Part<T>> part(
      HostInfo host, HttpResponse<byte[]> answer, Class<T> type) {
    if (answer.statusCode() != 200) {
      LOG.warn("{} from the desk at {}:{}", answer.statusCode(), host.host(), host.port());
      return Optional.empty();
    }
    JavaType part = Json.MAPPER.getTypeFactory().constructParametricType(Part.class, type);
    try {
      return Optional.of(Json.MAPPER.readValue(answer.body(), part));
    } catch (IOException e) {
      LOG.warn("unreadable answer from the desk at {}:{}", host.host(), host.port());
      return Optional.empty();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
