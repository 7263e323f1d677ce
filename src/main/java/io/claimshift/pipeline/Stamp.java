package io.claimshift.pipeline;

import io.claimshift.wire.CloudEvents;
import io.claimshift.wire.Topic;
import java.time.Instant;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/**
 * Makes an output record's value the bytes that are sent and puts the CloudEvents headers on it.
 * Its identity is its content, so that bytes are made once for both: a claim with a long history is
 * the dearest thing to write that there is.
 *
 * @param type event type
 * @param topic where it goes
 */
record Stamp<K, V>(String type, Topic<K, V> topic)
    implements FixedKeyProcessorSupplier<K, V, byte[]> {
  /** What a removed key is known by: it has no content. */
  private static final byte[] NOTHING = {'n', 'u', 'l', 'l'};

  @Override
  public FixedKeyProcessor<K, V, byte[]> get() {
    return new Step();
  }

  private final class Step extends ContextualFixedKeyProcessor<K, V, byte[]> {
    private final Serializer<V> serializer = topic.values().serializer();

    @Override
    public void process(FixedKeyRecord<K, V> record) {
      Instant time = Instant.ofEpochMilli(record.timestamp());
      byte[] bytes = serializer.serialize(topic.name(), record.value());
      CloudEvents.stamp(record.headers(), type, bytes == null ? NOTHING : bytes, time);
      context().forward(record.withValue(bytes));
    }
  }
}
