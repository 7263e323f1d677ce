package io.claimshift.desk;

import io.claimshift.desk.AlertFeed.Entry;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Serves the desk page, the alerts as JSON ({@code /api/alerts}, newest first) and as they come
 * ({@code /api/stream}). It reads only; there is nothing to write to.
 */
public final class DeskServer implements AutoCloseable {
  private final DeskOptions options;
  private final AlertFeed feed;
  private final AlertStream stream;
  private final Javalin server;
  private final ScheduledExecutorService embargoes =
      Executors.newSingleThreadScheduledExecutor(DeskServer::daemon);

  public DeskServer(DeskOptions options, AlertFeed feed) {
    this.options = options;
    this.feed = feed;
    stream = new AlertStream(feed);
    server = Javalin.create(this::configure);
  }

  /**
   * Starts to listen.
   *
   * @throws RuntimeException where the address is taken or not this machine's
   */
  public DeskServer start() {
    server.start(options.host(), options.port());
    embargoes.scheduleWithFixedDelay(feed::release, 1, 1, TimeUnit.SECONDS);
    return this;
  }

  /** Where the page is, once started. */
  public URI address() {
    String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
    return URI.create("http://" + host + ":" + server.port() + "/");
  }

  @Override
  public void close() {
    embargoes.shutdownNow();
    stream.close();
    server.stop();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.routes.before(new PageGuard(options.host(), loopback()));
    config.routes.get("/api/alerts", this::alerts);
    config.routes.get("/api/stream", stream);
    PageFiles.serve(config.routes);
  }

  private void alerts(Context context) {
    context
        .contentType("application/json; charset=utf-8")
        .result(feed.newest().stream().map(Entry::json).collect(Collectors.joining(",", "[", "]")));
  }

  private boolean loopback() {
    try {
      return InetAddress.getByName(options.host()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("unknown host: " + options.host(), e);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "desk-embargoes");
    thread.setDaemon(true);
    return thread;
  }
}
