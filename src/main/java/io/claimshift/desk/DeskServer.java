package io.claimshift.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.plugin.bundled.RateLimitPlugin;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.eclipse.jetty.http.UriCompliance;

/**
 * Serves the desk's pages and the read API: alerts, claims and articles as JSON, alerts as they
 * come, and {@code /api/openapi.json}, which describes it all. It reads only; there is nothing to
 * write to.
 */
public final class DeskServer implements AutoCloseable {
  private static final int NO_BODY = 1024;

  private final DeskOptions options;
  private final DeskReads reads;
  private final IntConsumer answered;
  private final AlertStream stream;
  private final Javalin server;
  private final ScheduledExecutorService embargoes =
      Executors.newSingleThreadScheduledExecutor(DeskServer::daemon);

  /** One whose answers nobody counts. */
  public DeskServer(DeskOptions options, DeskReads reads) {
    this(options, reads, status -> {});
  }

  /**
   * @param answered hears the status of each answer
   */
  public DeskServer(DeskOptions options, DeskReads reads, IntConsumer answered) {
    this.answered = answered;
    this.options = options;
    this.reads = reads;
    stream = new AlertStream(reads.alerts());
    server = Javalin.create(this::configure);
  }

  /**
   * Starts to listen.
   *
   * @throws RuntimeException where the address is taken or not this machine's
   */
  public DeskServer start() {
    server.start(options.host(), options.port());
    embargoes.scheduleWithFixedDelay(reads.alerts()::release, 1, 1, TimeUnit.SECONDS);
    return this;
  }

  /** Where the page is, once started. */
  public URI address() {
    String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
    return URI.create("http://" + host + ":" + server.port() + "/");
  }

  /** Streams of alerts that are open. */
  public int streams() {
    return stream.open();
  }

  /** Every path that is served, for the description to be held against. */
  List<String> paths() {
    return server.unsafe.internalRouter.allHttpHandlers().stream()
        .map(parsed -> parsed.endpoint)
        .filter(endpoint -> endpoint.method == HandlerType.GET)
        .map(endpoint -> endpoint.path)
        .toList();
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
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = NO_BODY;
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          // An article's uri in a path has slashes of its own; no path here is ever a file's.
          http.setUriCompliance(
              UriCompliance.DEFAULT.with(
                  "uris in paths",
                  UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                  UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT,
                  UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
        });
    config.registerPlugin(new RateLimitPlugin(limits -> limits.setKeyFunction(Context::ip)));
    config.requestLogger.http((context, millis) -> answered.accept(context.statusCode()));
    config.routes.before(new PageGuard(options.host(), options.loopback()));
    config.routes.before(new Access(options.token()));
    config.routes.before(this::limit);
    config.routes.get("/api/alerts", new AlertsApi(reads.alerts()));
    config.routes.get("/api/stream", stream);
    new ClaimsApi(reads.claims(), reads.here()).serve(config.routes);
    config.routes.get("/api/articles/<uri>", new ArticlesApi(reads.articles()));
    ApiDescription.serve(config.routes);
    PageFiles.serve(config.routes);
    Problems.serve(config.routes);
  }

  private void limit(Context context) {
    if (context.path().startsWith(ClaimsApi.PEER)) {
      // A peer asks for everybody who asks it, and it limits them itself.
      return;
    }
    context
        .with(RateLimitPlugin.class)
        .requestPerTimeUnit(options.requestsPerMinute(), TimeUnit.MINUTES);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "desk-embargoes");
    thread.setDaemon(true);
    return thread;
  }
}
