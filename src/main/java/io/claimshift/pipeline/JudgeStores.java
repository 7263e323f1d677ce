package io.claimshift.pipeline;

import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/** What the one judge of copies remembers, whether it compares texts itself or shards do. */
final class JudgeStores {
  private static final String ITEMS = "items";
  private static final String PRINTS = "prints";
  private static final String BODIES = "bodies";
  private static final String GROUPS = "groups";
  private static final String AGENDA = "agenda";

  private JudgeStores() {}

  /** Stores of a judge that compares. */
  static Set<StoreBuilder<?>> withPrints() {
    return Stores.inOrder(
        Stores.persistent(ITEMS, CopySerdes.items()),
        Stores.persistent(PRINTS, Serdes.ByteArray()),
        Stores.persistent(BODIES, Serdes.ByteArray()),
        Stores.persistent(GROUPS, CopySerdes.groups()),
        Stores.persistent(AGENDA, Serdes.ByteArray()));
  }

  /**
   * Stores of a judge that is told what was found.
   *
   * @param answers where what it is told waits
   */
  static Set<StoreBuilder<?>> withAnswers(StoreBuilder<?> answers) {
    return Stores.inOrder(
        Stores.persistent(ITEMS, CopySerdes.items()),
        Stores.persistent(BODIES, Serdes.ByteArray()),
        Stores.persistent(GROUPS, CopySerdes.groups()),
        Stores.persistent(AGENDA, Serdes.ByteArray()),
        answers);
  }

  /** The memory of a judge that compares, in the stores of its task. */
  static KafkaCopyStore memory(ProcessorContext<?, ?> context, PackedTexts texts) {
    return memory(context, context.getStateStore(PRINTS), texts);
  }

  /** The same without prints: shards have them. */
  static KafkaCopyStore memoryWithoutPrints(ProcessorContext<?, ?> context, PackedTexts texts) {
    return memory(context, null, texts);
  }

  private static KafkaCopyStore memory(
      ProcessorContext<?, ?> context, KeyValueStore<String, byte[]> prints, PackedTexts texts) {
    return new KafkaCopyStore(
        new RecentItems(context.getStateStore(ITEMS)),
        prints,
        context.getStateStore(BODIES),
        context.getStateStore(GROUPS),
        context.getStateStore(AGENDA),
        texts);
  }
}
