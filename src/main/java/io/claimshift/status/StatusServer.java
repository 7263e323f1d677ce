package io.claimshift.status;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Answers {@code /metrics}, {@code /health/live} and {@code /health/ready}, and nothing else. The
 * JDK's own server: three small answers need no more.
 */
public final class StatusServer implements AutoCloseable {
  private static final String JSON = "application/json; charset=utf-8";
  // The format's own version; Prometheus wants it named.
  private static final String METRICS = "text/plain; version=0.0.4; charset=utf-8";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(2, StatusServer::daemon);

  /**
   * Listens from now on.
   *
   * @param port 0 for a free one
   * @param metrics gives the metrics in Prometheus' text format
   * @param health gives the health of this moment
   * @throws IOException where the address is taken or not this machine's
   */
  public StatusServer(String host, int port, Supplier<String> metrics, Supplier<Health> health)
      throws IOException {
    server = HttpServer.create(new InetSocketAddress(host, port), 0);
    server.setExecutor(threads);
    server.createContext("/", exchange -> answer(exchange, metrics, health));
    server.start();
  }

  /** Where it is. */
  public URI address() {
    InetSocketAddress address = server.getAddress();
    String host = address.getAddress().getHostAddress();
    return URI.create(
        "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort());
  }

  private static void answer(
      HttpExchange exchange, Supplier<String> metrics, Supplier<Health> health) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (!exchange.getRequestMethod().equals("GET")) {
        send(exchange, 405, JSON, "{\"error\":\"GET only\"}\n");
      } else if (path.equals("/metrics")) {
        send(exchange, 200, METRICS, metrics.get());
      } else if (path.equals("/health/live")) {
        Health now = health.get();
        send(exchange, now.live() ? 200 : 503, JSON, now.json());
      } else if (path.equals("/health/ready")) {
        Health now = health.get();
        send(exchange, now.ready() ? 200 : 503, JSON, now.json());
      } else {
        send(
            exchange, 404, JSON, "{\"paths\":[\"/metrics\",\"/health/live\",\"/health/ready\"]}\n");
      }
    }
  }

  private static void send(HttpExchange exchange, int code, String type, String text)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(code, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "status");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
