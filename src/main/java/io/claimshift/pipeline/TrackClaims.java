package io.claimshift.pipeline;

import io.claimshift.alert.AlertDesk;
import io.claimshift.alert.AlertPolicy;
import io.claimshift.alert.Outcome;
import io.claimshift.claim.Claim;
import io.claimshift.claim.Filing;
import io.claimshift.claim.Withdrawal;
import io.claimshift.wire.JsonSerde;
import java.time.Instant;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;

/** Takes in what stories state and tells what changed; owns claims and filings. */
record TrackClaims(AlertPolicy policy, Watcher watcher)
    implements ProcessorSupplier<Integer, StoryNews, String, Outcome> {
  static final String CLAIMS = "claims";
  static final String FILINGS = "filings";
  private static final String WITHDRAWALS = "withdrawals";

  @Override
  public Set<StoreBuilder<?>> stores() {
    return Stores.inOrder(
        Stores.persistent(CLAIMS, new JsonSerde<>(Claim.class)),
        Stores.persistent(FILINGS, new JsonSerde<>(Filing.class)),
        Stores.persistent(WITHDRAWALS, new JsonSerde<>(Withdrawal.class)));
  }

  @Override
  public Processor<Integer, StoryNews, String, Outcome> get() {
    return new Step();
  }

  private final class Step extends ContextualProcessor<Integer, StoryNews, String, Outcome> {
    private AlertDesk desk;

    @Override
    public void init(ProcessorContext<String, Outcome> context) {
      super.init(context);
      desk =
          new AlertDesk(
              policy,
              new KafkaClaimStore(
                  context.getStateStore(CLAIMS),
                  context.getStateStore(FILINGS),
                  context.getStateStore(WITHDRAWALS)));
    }

    @Override
    public void process(Record<Integer, StoryNews> record) {
      StoryNews news = record.value();
      Instant receivedAt = Instant.ofEpochMilli(record.timestamp());
      Outcome outcome = outcome(news, receivedAt);
      watcher.told(outcome, receivedAt);
      context().forward(record.withKey(news.story()).withValue(outcome));
    }

    private Outcome outcome(StoryNews news, Instant receivedAt) {
      if (news.withdrawal() != null) {
        return desk.withdraw(news.withdrawal(), receivedAt);
      }
      return news.report() == null
          ? desk.recount(news.story(), news.copies())
          : desk.report(news.report(), receivedAt);
    }
  }
}
