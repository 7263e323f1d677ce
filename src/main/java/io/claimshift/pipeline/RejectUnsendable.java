package io.claimshift.pipeline;

import io.claimshift.wire.CloudEvents;
import io.claimshift.wire.Json;
import io.claimshift.wire.RawValue;
import io.claimshift.wire.RejectedRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A result larger than its topic takes is told on the rejected topic, without its value, and the
 * stream goes on: stopping would stop for ever, because the same record comes again. State and hops
 * between stages are another matter: losing a record there would falsify what follows, so that
 * every other failure stops the instance.
 */
public final class RejectUnsendable implements ProductionExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(RejectUnsendable.class);
  private String topic;
  private Watcher watcher = Watcher.NONE;

  @Override
  public void configure(Map<String, ?> configs) {
    if (configs.get(Watcher.KEY) instanceof Watcher given) {
      watcher = given;
    }
    topic = (String) configs.get(RejectOnBug.TOPIC);
  }

  @Override
  public Response handleError(
      ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception exception) {
    if (!(exception instanceof RecordTooLargeException) || internal(record.topic())) {
      return Response.fail();
    }
    watcher.rejected("output-too-large");
    LOG.error(
        "record of {} bytes is too large for {}: its key goes to {}",
        record.value() == null ? 0 : record.value().length,
        record.topic(),
        topic);
    return Response.resume(List.of(rejection(context, record, exception)));
  }

  private static boolean internal(String name) {
    return name.endsWith("-changelog") || name.endsWith("-repartition");
  }

  private ProducerRecord<byte[], byte[]> rejection(
      ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception exception) {
    Instant receivedAt = Instant.ofEpochMilli(context.timestamp());
    byte[] value =
        Json.bytes(
            new RejectedRecord(
                "output-too-large",
                "",
                "for " + record.topic() + ": " + exception.getMessage(),
                context.topic(),
                context.partition(),
                context.offset(),
                receivedAt,
                RawValue.of(null),
                null));
    ProducerRecord<byte[], byte[]> rejected = new ProducerRecord<>(topic, record.key(), value);
    CloudEvents.stamp(rejected.headers(), "io.claimshift.rejection", value, receivedAt);
    return rejected;
  }
}
