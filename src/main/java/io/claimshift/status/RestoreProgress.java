package io.claimshift.status;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.StateRestoreListener;

/** How many records are still to be read back into the stores before the instance works. */
public final class RestoreProgress implements StateRestoreListener {
  private final Map<TopicPartition, Long> remaining = new ConcurrentHashMap<>();

  /** Keeps {@code claimshift.restore.remaining} in the registry. */
  public RestoreProgress(MeterRegistry registry) {
    Gauge.builder("claimshift.restore.remaining", this::remaining)
        .description("Records still to be restored into local stores.")
        .register(registry);
  }

  /** Over all stores of this instance. */
  public long remaining() {
    return remaining.values().stream().mapToLong(Long::longValue).sum();
  }

  @Override
  public void onRestoreStart(TopicPartition changelog, String store, long from, long end) {
    remaining.put(changelog, Math.max(0, end - from));
  }

  @Override
  public void onBatchRestored(TopicPartition changelog, String store, long last, long count) {
    remaining.computeIfPresent(changelog, (partition, left) -> Math.max(0, left - count));
  }

  @Override
  public void onRestoreEnd(TopicPartition changelog, String store, long total) {
    remaining.remove(changelog);
  }

  @Override
  public void onRestoreSuspended(TopicPartition changelog, String store, long total) {
    remaining.remove(changelog);
  }
}
