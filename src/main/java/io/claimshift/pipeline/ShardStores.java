package io.claimshift.pipeline;

import io.claimshift.copies.CopyPolicy;
import io.claimshift.copies.CopyShard;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.StoreBuilder;

/** What one shard of the copy memory remembers; the two steps of a shard own it together. */
final class ShardStores {
  private static final String ITEMS = "filed-items";
  private static final String PRINTS = "filed-prints";
  private static final String AGENDA = "filed-agenda";
  private static final String INDEX = "filed-index";

  private final CopyPolicy policy;

  /** Made once: two steps share a store only if they name the very same builder. */
  private final Set<StoreBuilder<?>> builders =
      Stores.inOrder(
          Stores.persistent(ITEMS, CopySerdes.items()),
          Stores.persistent(PRINTS, Serdes.ByteArray()),
          Stores.persistent(AGENDA, Serdes.ByteArray()),
          ShardIndex.named(INDEX));

  ShardStores(CopyPolicy policy) {
    this.policy = policy;
  }

  Set<StoreBuilder<?>> builders() {
    return builders;
  }

  CopyShard shard(ProcessorContext<?, ?> context) {
    ShardIndex index = context.getStateStore(INDEX);
    return index.shard(
        () ->
            new CopyShard(
                new KafkaCopyStore(
                    new RecentItems(context.getStateStore(ITEMS)),
                    context.getStateStore(PRINTS),
                    null,
                    null,
                    context.getStateStore(AGENDA),
                    null),
                policy));
  }
}
