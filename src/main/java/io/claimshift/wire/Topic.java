package io.claimshift.wire;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;

/**
 * A topic with what its records are made of.
 *
 * @param name full name, prefix included
 */
public record Topic<K, V>(String name, Serde<K> keys, Serde<V> values) {

  /** A topic with text keys and JSON values of one record type. */
  static <V> Topic<String, V> json(String name, Class<V> type) {
    return new Topic<>(name, Serdes.String(), new JsonSerde<>(type));
  }

  /** How a node named {@code node} reads it. */
  public Consumed<K, V> consumedBy(String node) {
    return Consumed.with(keys, values).withName(node);
  }

  /** How a node named {@code node} writes it. */
  public Produced<K, V> producedBy(String node) {
    return Produced.with(keys, values).withName(node);
  }

  /** How a node named {@code node} writes it, once its values are bytes. */
  public Produced<K, byte[]> bytesProducedBy(String node) {
    return Produced.with(keys, Serdes.ByteArray()).withName(node);
  }
}
