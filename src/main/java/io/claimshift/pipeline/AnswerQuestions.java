package io.claimshift.pipeline;

import io.claimshift.copies.Answer;
import io.claimshift.copies.CopyShard;
import io.claimshift.copies.Question;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;

/** Tells of articles that are at home elsewhere which of this shard's they match. */
record AnswerQuestions(ShardStores shardStores)
    implements ProcessorSupplier<Integer, Question, String, Answer> {

  @Override
  public Set<StoreBuilder<?>> stores() {
    return shardStores.builders();
  }

  @Override
  public Processor<Integer, Question, String, Answer> get() {
    return new Step();
  }

  private final class Step extends ContextualProcessor<Integer, Question, String, Answer> {
    private CopyShard shard;

    @Override
    public void init(ProcessorContext<String, Answer> context) {
      super.init(context);
      shard = shardStores.shard(context);
    }

    @Override
    public void process(Record<Integer, Question> record) {
      Answer answer = shard.answer(record.key(), record.value());
      context().forward(record.withKey(answer.uri()).withValue(answer));
    }
  }
}
