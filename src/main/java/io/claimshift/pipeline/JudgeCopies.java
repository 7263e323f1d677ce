package io.claimshift.pipeline;

import io.claimshift.copies.CopyJudge;
import io.claimshift.copies.CopyPolicy;
import io.claimshift.copies.Printed;
import io.claimshift.copies.Verdict;
import java.time.Instant;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;

/** Judges each article against those before it; owns what the judge remembers. */
record JudgeCopies(CopyPolicy policy, Watcher watcher)
    implements ProcessorSupplier<String, Prepared, String, Verdict> {

  @Override
  public Set<StoreBuilder<?>> stores() {
    return JudgeStores.withPrints();
  }

  @Override
  public Processor<String, Prepared, String, Verdict> get() {
    return new Step();
  }

  private final class Step extends ContextualProcessor<String, Prepared, String, Verdict> {
    private PackedTexts texts;
    private CopyJudge judge;

    @Override
    public void init(ProcessorContext<String, Verdict> context) {
      super.init(context);
      texts = new PackedTexts();
      judge = new CopyJudge(JudgeStores.memory(context, texts), policy);
    }

    @Override
    public void process(Record<String, Prepared> record) {
      Printed article = record.value().unpacked(texts);
      Instant receivedAt = Instant.ofEpochMilli(record.timestamp());
      Verdict verdict = judge.judge(article, receivedAt);
      watcher.judged(article.article(), verdict);
      context().forward(record.withValue(verdict));
    }

    @Override
    public void close() {
      texts.close();
    }
  }
}
