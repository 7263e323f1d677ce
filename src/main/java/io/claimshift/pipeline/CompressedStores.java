package io.claimshift.pipeline;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.CompressionType;
import org.rocksdb.Options;

/**
 * Stores compressed on disk, which Kafka Streams' are not unless told: claims are text, and what is
 * kept of an article has much in common with what is kept of the next. Not so texts, which come
 * packed, and prints, which are hashes.
 */
public final class CompressedStores implements RocksDBConfigSetter {
  private static final Set<String> DENSE = Set.of("bodies", "prints", "filed-prints");

  @Override
  public void setConfig(String store, Options options, Map<String, Object> configs) {
    if (!DENSE.contains(store)) {
      options.setCompressionType(CompressionType.LZ4_COMPRESSION);
    }
  }

  @Override
  public void close(String store, Options options) {
    // Nothing was made that has to be given back.
  }
}
