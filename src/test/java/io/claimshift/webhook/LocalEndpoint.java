package io.claimshift.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.claimshift.wire.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;

/** An HTTP server on loopback that keeps what was posted to it. */
final class LocalEndpoint implements AutoCloseable {

  /** One post. */
  record Post(String id, String time, String signature, String contentType, byte[] body) {
    JsonNode json() {
      return Json.read(body, JsonNode.class);
    }
  }

  final List<Post> posts = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  /**
   * @param statuses gives the answer to the n-th post, from 1
   */
  LocalEndpoint(ToIntFunction<Integer> statuses) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", exchange -> answer(exchange, statuses));
    server.start();
  }

  private void answer(HttpExchange exchange, ToIntFunction<Integer> statuses) throws IOException {
    var headers = exchange.getRequestHeaders();
    posts.add(
        new Post(
            headers.getFirst("webhook-id"),
            headers.getFirst("webhook-timestamp"),
            headers.getFirst("webhook-signature"),
            headers.getFirst("Content-Type"),
            exchange.getRequestBody().readAllBytes()));
    int status = statuses.applyAsInt(posts.size());
    if (status == 302) {
      exchange.getResponseHeaders().add("Location", url("elsewhere").toString());
    }
    if (status == 429) {
      exchange.getResponseHeaders().add("Retry-After", "7");
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  URI url(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + path);
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** This endpoint for the desk "world". */
  Endpoint endpoint(BodyFormat format, Signature signature) {
    return new Endpoint("test", "world", url("hook"), format, signature, true, true);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
