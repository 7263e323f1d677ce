package io.claimshift.app;

import io.claimshift.pipeline.Watcher;
import io.claimshift.status.Health;
import io.claimshift.status.LogLines;
import io.claimshift.status.PipelineMetrics;
import io.claimshift.status.RestoreProgress;
import io.claimshift.status.StreamsGauges;
import io.claimshift.status.Watchers;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.net.URI;
import java.time.InstantSource;
import org.apache.kafka.streams.KafkaStreams;

/** What one instance of the pipeline shows of itself: metrics, health and log lines. */
final class Status implements AutoCloseable {
  private final StatusPage page = new StatusPage(this::health);
  private final StreamsGauges gauges = new StreamsGauges(page.registry());
  private final RestoreProgress restore = new RestoreProgress(page.registry());
  private final Watcher watcher =
      Watchers.of(new PipelineMetrics(page.registry(), InstantSource.system()), new LogLines());
  private volatile KafkaStreams streams;
  private KafkaStreamsMetrics kafka;

  private Status() {}

  /** Starts to listen, where {@code status.port} is set. */
  static Status open(Settings settings) {
    Status status = new Status();
    status.page.listen(settings, status::refresh);
    return status;
  }

  /** Where it listens; null where it does not. */
  URI address() {
    return page.address();
  }

  /** Where further parts of this process keep what they count. */
  MeterRegistry registry() {
    return page.registry();
  }

  Watcher watcher() {
    return watcher;
  }

  /** Shows this engine from now on; it must not have been started. */
  void follow(KafkaStreams engine) {
    engine.setGlobalStateRestoreListener(restore);
    kafka = new KafkaStreamsMetrics(engine);
    kafka.bindTo(page.registry());
    streams = engine;
  }

  private Health health() {
    KafkaStreams engine = streams;
    return Health.of(engine == null ? null : engine.state(), restore.remaining());
  }

  private void refresh() {
    KafkaStreams engine = streams;
    if (engine != null) {
      gauges.refresh(engine.metrics());
    }
  }

  @Override
  public void close() {
    page.close();
    if (kafka != null) {
      kafka.close();
    }
  }
}
