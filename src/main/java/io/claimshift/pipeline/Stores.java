package io.claimshift.pipeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/** How every store of the pipeline is built. */
final class Stores {

  /** What desks want, by desk; the same on every instance. */
  static final String WATCHES = "watches";

  /** What the newsroom knows of holders, by name; the same on every instance. */
  static final String ACTORS = "actors";

  private Stores() {}

  /** A store on disk with text keys; not cached, so that nothing of a transaction lags behind. */
  static <V> StoreBuilder<KeyValueStore<String, V>> persistent(String name, Serde<V> values) {
    return org.apache.kafka.streams.state.Stores.keyValueStoreBuilder(
            org.apache.kafka.streams.state.Stores.persistentKeyValueStore(name),
            Serdes.String(),
            values)
        .withCachingDisabled();
  }

  /** A table of which every instance holds all; small, for people keep it. */
  static Materialized<String, byte[], KeyValueStore<Bytes, byte[]>> everywhere(String name) {
    return Materialized.<String, byte[]>as(
            org.apache.kafka.streams.state.Stores.inMemoryKeyValueStore(name))
        .withKeySerde(Serdes.String())
        .withValueSerde(Serdes.ByteArray())
        .withCachingDisabled();
  }

  /** A small store in memory, restored from its changelog; for what is soon gone again. */
  static <V> StoreBuilder<KeyValueStore<String, V>> inMemory(String name, Serde<V> values) {
    return org.apache.kafka.streams.state.Stores.keyValueStoreBuilder(
            org.apache.kafka.streams.state.Stores.inMemoryKeyValueStore(name),
            Serdes.String(),
            values)
        .withCachingDisabled();
  }

  /** A set that keeps the order given: the topology as text must not depend on hashing. */
  static Set<StoreBuilder<?>> inOrder(StoreBuilder<?>... stores) {
    return new LinkedHashSet<>(List.of(stores));
  }
}
