package io.claimshift.pipeline;

import io.claimshift.copies.CopyShard;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * One task's shard of the copy memory, which two steps of it use. Only in memory: it is built again
 * from the task's other stores.
 */
final class ShardIndex implements StateStore {

  private final String name;
  private CopyShard shard;
  private boolean open;

  private ShardIndex(String name) {
    this.name = name;
  }

  static StoreBuilder<ShardIndex> named(String name) {
    return new Builder(name);
  }

  /** The shard, made by whichever step asks first. */
  CopyShard shard(Supplier<CopyShard> made) {
    if (shard == null) {
      shard = made.get();
    }
    return shard;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void init(StateStoreContext context, StateStore root) {
    context.register(root, (key, value) -> {});
    shard = null;
    open = true;
  }

  @Override
  public void close() {
    shard = null;
    open = false;
  }

  @Override
  public boolean persistent() {
    return false;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  private record Builder(String name) implements StoreBuilder<ShardIndex> {
    @Override
    public ShardIndex build() {
      return new ShardIndex(name);
    }

    @Override
    public Map<String, String> logConfig() {
      return Map.of();
    }

    @Override
    public boolean loggingEnabled() {
      return false;
    }

    @Override
    public StoreBuilder<ShardIndex> withCachingEnabled() {
      return this;
    }

    @Override
    public StoreBuilder<ShardIndex> withCachingDisabled() {
      return this;
    }

    @Override
    public StoreBuilder<ShardIndex> withLoggingEnabled(Map<String, String> config) {
      throw new UnsupportedOperationException("built again from the other stores");
    }

    @Override
    public StoreBuilder<ShardIndex> withLoggingDisabled() {
      return this;
    }
  }
}
