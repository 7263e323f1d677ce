package io.claimshift.pipeline;

import io.claimshift.wire.NinjsReader;
import io.claimshift.wire.RawValue;
import io.claimshift.wire.ReadResult;
import io.claimshift.wire.RejectedRecord;
import io.claimshift.wire.Rejection;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads raw records; what cannot be read becomes a rejection, never an exception. */
record ReadArticles(NinjsReader reader, Watcher watcher)
    implements ProcessorSupplier<byte[], byte[], byte[], Received> {
  private static final Logger LOG = LoggerFactory.getLogger(ReadArticles.class);

  @Override
  public Processor<byte[], byte[], byte[], Received> get() {
    return new Step();
  }

  private final class Step extends ContextualProcessor<byte[], byte[], byte[], Received> {

    @Override
    public void process(Record<byte[], byte[]> raw) {
      Instant receivedAt = Instant.ofEpochMilli(raw.timestamp());
      ReadResult result = reader.read(raw.value(), receivedAt);
      context().forward(raw.withValue(received(result, raw, receivedAt)));
    }

    private Received received(ReadResult result, Record<byte[], byte[]> raw, Instant receivedAt) {
      if (result instanceof ReadResult.Read read) {
        return new Received(read.article(), null);
      }
      Rejection rejection = ((ReadResult.Rejected) result).rejection();
      RecordMetadata from = context().recordMetadata().orElseThrow();
      watcher.rejected(rejection.reason());
      LOG.warn(
          "rejected {} in {}-{} at {}: {} {}",
          rejection.reason(),
          from.topic(),
          from.partition(),
          from.offset(),
          rejection.field(),
          rejection.message());
      return new Received(
          null,
          new RejectedRecord(
              rejection.reason(),
              rejection.field(),
              rejection.message(),
              from.topic(),
              from.partition(),
              from.offset(),
              receivedAt,
              RawValue.of(raw.value()),
              null));
    }
  }
}
