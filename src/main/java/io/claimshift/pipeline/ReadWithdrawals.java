package io.claimshift.pipeline;

import io.claimshift.claim.Withdrawal;
import io.claimshift.wire.Json;
import io.claimshift.wire.WithdrawalRecord;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells every shard of claims which alert an editor takes back: only the one that told it knows.
 * What is no withdrawal is passed over with a line in the log.
 */
record ReadWithdrawals(ClaimShards shards)
    implements ProcessorSupplier<byte[], byte[], Integer, StoryNews> {
  private static final Logger LOG = LoggerFactory.getLogger(ReadWithdrawals.class);

  @Override
  public Processor<byte[], byte[], Integer, StoryNews> get() {
    return new Step();
  }

  private final class Step extends ContextualProcessor<byte[], byte[], Integer, StoryNews> {

    @Override
    public void process(Record<byte[], byte[]> record) {
      Withdrawal withdrawal = read(record.value(), Instant.ofEpochMilli(record.timestamp()));
      if (withdrawal == null) {
        LOG.warn("a record of the withdrawals names no alert and claim; passed over");
        return;
      }
      StoryNews news = new StoryNews(withdrawal.claimId(), 0, null, withdrawal);
      for (KeyValue<Integer, StoryNews> part : shards.split(news)) {
        context().forward(record.withKey(part.key).withValue(part.value));
      }
    }
  }

  private static Withdrawal read(byte[] value, Instant receivedAt) {
    try {
      WithdrawalRecord record = value == null ? null : Json.read(value, WithdrawalRecord.class);
      return record == null ? null : record.withdrawal(receivedAt);
    } catch (UncheckedIOException notJson) {
      return null;
    }
  }
}
