package io.claimshift.pipeline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What people keep on a compacted topic, as it stands. Every value is read once; one that cannot be
 * is told in the log and counts as not there, because a slip of the pen must not stop the stream.
 */
final class LiveTable<V> {
  private static final Logger LOG = LoggerFactory.getLogger(LiveTable.class);

  private final ReadOnlyKeyValueStore<String, ValueAndTimestamp<byte[]>> store;
  private final BiFunction<String, byte[], V> reader;
  private Map<String, byte[]> seen = Map.of();
  private final Map<String, V> values = new TreeMap<>();

  /**
   * @param store the global table's
   * @param reader key and value to what it means; throws where it means nothing
   */
  LiveTable(
      ReadOnlyKeyValueStore<String, ValueAndTimestamp<byte[]>> store,
      BiFunction<String, byte[], V> reader) {
    this.store = store;
    this.reader = reader;
  }

  /** Takes in what has changed since the last call; tells whether anything has. */
  boolean refresh() {
    Map<String, byte[]> now = new HashMap<>();
    boolean changed = false;
    try (KeyValueIterator<String, ValueAndTimestamp<byte[]>> all = store.all()) {
      while (all.hasNext()) {
        KeyValue<String, ValueAndTimestamp<byte[]>> entry = all.next();
        byte[] value = entry.value.value();
        now.put(entry.key, value);
        if (!Arrays.equals(seen.get(entry.key), value)) {
          read(entry.key, value);
          changed = true;
        }
      }
    }
    changed |= values.keySet().retainAll(now.keySet());
    seen = now;
    return changed;
  }

  private void read(String key, byte[] value) {
    try {
      values.put(key, reader.apply(key, value));
    } catch (RuntimeException e) {
      values.remove(key);
      LOG.warn("record {} is passed over: {}", key, e.getMessage());
    }
  }

  /** By key, as of the last {@link #refresh}. */
  Map<String, V> values() {
    return values;
  }
}
