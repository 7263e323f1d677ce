package io.claimshift.pipeline;

import io.claimshift.copies.Answer;
import io.claimshift.copies.AnswerStore;
import io.claimshift.copies.Arrival;
import io.claimshift.copies.CopyJudge;
import io.claimshift.copies.CopyPolicy;
import io.claimshift.copies.Gatherer;
import io.claimshift.copies.Verdict;
import java.time.Instant;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/** Gathers what the shards found of each article and keeps the groups; compares no text itself. */
record DecideCopies(CopyPolicy policy, int shards, Watcher watcher)
    implements ProcessorSupplier<String, Answer, String, Verdict> {
  private static final String WAITING = "waiting-answers";

  @Override
  public Set<StoreBuilder<?>> stores() {
    return JudgeStores.withAnswers(Stores.inMemory(WAITING, ShardSerdes.answers()));
  }

  @Override
  public Processor<String, Answer, String, Verdict> get() {
    return new Step();
  }

  private final class Step extends ContextualProcessor<String, Answer, String, Verdict> {
    private PackedTexts texts;
    private Gatherer gatherer;
    private CopyJudge judge;

    @Override
    public void init(ProcessorContext<String, Verdict> context) {
      super.init(context);
      texts = new PackedTexts();
      gatherer = new Gatherer(new Waiting(context.getStateStore(WAITING)), shards);
      judge = CopyJudge.ofGivenMatches(JudgeStores.memoryWithoutPrints(context, texts), policy);
    }

    @Override
    public void process(Record<String, Answer> record) {
      for (Arrival arrival : gatherer.take(record.value())) {
        Instant receivedAt = Instant.ofEpochMilli(record.timestamp());
        Verdict verdict = judge.judge(arrival, receivedAt);
        watcher.judged(arrival.article(), verdict);
        context().forward(record.withKey(arrival.article().uri()).withValue(verdict));
      }
    }

    @Override
    public void close() {
      texts.close();
    }
  }

  private record Waiting(KeyValueStore<String, Answer> store) implements AnswerStore {
    @Override
    public void save(String key, Answer answer) {
      store.put(key, answer);
    }

    @Override
    public void remove(String key) {
      store.delete(key);
    }

    @Override
    public void forEach(BiConsumer<String, Answer> visitor) {
      try (KeyValueIterator<String, Answer> all = store.all()) {
        while (all.hasNext()) {
          KeyValue<String, Answer> entry = all.next();
          visitor.accept(entry.key, entry.value);
        }
      }
    }
  }
}
