package io.claimshift.app;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.Options;

/** Stores that write to disk after a few records, so that a full disk shows in a short stream. */
public final class EagerStores implements RocksDBConfigSetter {

  @Override
  public void setConfig(String store, Options options, Map<String, Object> configs) {
    options.setWriteBufferSize(16 * 1024);
  }

  @Override
  public void close(String store, Options options) {
    // Nothing of its own to close.
  }
}
