package io.claimshift.pipeline;

import io.claimshift.wire.CloudEvents;
import io.claimshift.wire.Json;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/**
 * Puts the CloudEvents headers on an output record; its identity is its content.
 *
 * @param type event type
 */
record Stamp<K, V>(String type) implements FixedKeyProcessorSupplier<K, V, V> {

  @Override
  public FixedKeyProcessor<K, V, V> get() {
    return new Step();
  }

  private final class Step extends ContextualFixedKeyProcessor<K, V, V> {

    @Override
    public void process(FixedKeyRecord<K, V> record) {
      Instant time = Instant.ofEpochMilli(record.timestamp());
      CloudEvents.stamp(record.headers(), type, Json.bytes(record.value()), time);
      context().forward(record);
    }
  }
}
