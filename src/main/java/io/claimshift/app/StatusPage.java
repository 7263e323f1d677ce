package io.claimshift.app;

import io.claimshift.status.Health;
import io.claimshift.status.StatusServer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Metrics and health of one process, whatever it does; listens where a port is set. */
final class StatusPage implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(StatusPage.class);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final Supplier<Health> health;
  private StatusServer server;

  /**
   * @param health of this moment
   */
  StatusPage(Supplier<Health> health) {
    this.health = health;
    new JvmMemoryMetrics().bindTo(registry);
    collections.bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    Gauge.builder("claimshift.ready", () -> health.get().ready() ? 1 : 0)
        .description("1 while the process works, 0 while it starts, rebalances or restores.")
        .register(registry);
  }

  /** Where what is counted is kept. */
  MeterRegistry registry() {
    return registry;
  }

  /**
   * Starts to listen, where {@code status.port} is set.
   *
   * @param refresh run before the metrics are told
   */
  void listen(Settings settings, Runnable refresh) {
    Integer port = settings.getInt(Settings.STATUS_PORT);
    if (port == null) {
      return;
    }
    String host = settings.getString(Settings.STATUS_HOST);
    try {
      server = new StatusServer(host, port, () -> metrics(refresh), health);
    } catch (IOException e) {
      throw new Main.FailedException(
          "the status page cannot listen on " + host + ":" + port + ": " + e.getMessage(), e);
    }
    LOG.info("metrics and health at {}", server.address());
  }

  private synchronized String metrics(Runnable refresh) {
    refresh.run();
    return registry.scrape();
  }

  /** Where it listens; null where it does not. */
  URI address() {
    return server == null ? null : server.address();
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
    collections.close();
    registry.close();
  }
}
