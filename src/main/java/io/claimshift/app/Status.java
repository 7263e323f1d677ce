package io.claimshift.app;

import io.claimshift.pipeline.Watcher;
import io.claimshift.status.Health;
import io.claimshift.status.LogLines;
import io.claimshift.status.PipelineMetrics;
import io.claimshift.status.RestoreProgress;
import io.claimshift.status.StatusServer;
import io.claimshift.status.StreamsGauges;
import io.claimshift.status.Watchers;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import org.apache.kafka.streams.KafkaStreams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one instance shows of itself: metrics, health and log lines; listens where a port is set.
 */
final class Status implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Status.class);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final StreamsGauges gauges = new StreamsGauges(registry);
  private final RestoreProgress restore = new RestoreProgress(registry);
  private final Watcher watcher =
      Watchers.of(new PipelineMetrics(registry, InstantSource.system()), new LogLines());
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private volatile KafkaStreams streams;
  private KafkaStreamsMetrics kafka;
  private StatusServer server;

  private Status() {
    new JvmMemoryMetrics().bindTo(registry);
    collections.bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    Gauge.builder("claimshift.ready", () -> health().ready() ? 1 : 0)
        .description("1 while the instance works, 0 while it starts, rebalances or restores.")
        .register(registry);
  }

  /** Starts to listen, where {@code status.port} is set. */
  static Status open(Settings settings) {
    Status status = new Status();
    Integer port = settings.getInt(Settings.STATUS_PORT);
    if (port != null) {
      status.listen(settings.getString(Settings.STATUS_HOST), port);
    }
    return status;
  }

  private void listen(String host, int port) {
    try {
      server = new StatusServer(host, port, this::metrics, this::health);
    } catch (IOException e) {
      throw new Main.FailedException(
          "the status page cannot listen on " + host + ":" + port + ": " + e.getMessage(), e);
    }
    LOG.info("metrics and health at {}", server.address());
  }

  /** Where it listens; null where it does not. */
  URI address() {
    return server == null ? null : server.address();
  }

  Watcher watcher() {
    return watcher;
  }

  /** Shows this engine from now on; it must not have been started. */
  void follow(KafkaStreams engine) {
    engine.setGlobalStateRestoreListener(restore);
    kafka = new KafkaStreamsMetrics(engine);
    kafka.bindTo(registry);
    streams = engine;
  }

  Health health() {
    KafkaStreams engine = streams;
    return new Health(engine == null ? null : engine.state(), restore.remaining());
  }

  private synchronized String metrics() {
    KafkaStreams engine = streams;
    if (engine != null) {
      gauges.refresh(engine.metrics());
    }
    return registry.scrape();
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
    if (kafka != null) {
      kafka.close();
    }
    collections.close();
    registry.close();
  }
}
