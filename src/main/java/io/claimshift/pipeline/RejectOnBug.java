package io.claimshift.pipeline;

import io.claimshift.wire.CloudEvents;
import io.claimshift.wire.Json;
import io.claimshift.wire.RawValue;
import io.claimshift.wire.RejectedRecord;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Our own bug on one record: the record goes to the rejected topic with the stack, and the stream
 * goes on. Behind a repartition the record kept is the internal one, not what was received. A store
 * that fails is no bug on a record: a disk that is full would have every record rejected, so it
 * stops the instance.
 */
public final class RejectOnBug implements ProcessingExceptionHandler {
  /** Configuration key: full name of the rejected topic. */
  public static final String TOPIC = "claimshift.rejected.topic";

  private static final Logger LOG = LoggerFactory.getLogger(RejectOnBug.class);
  private String topic;
  private Watcher watcher = Watcher.NONE;

  @Override
  public void configure(Map<String, ?> configs) {
    if (configs.get(Watcher.KEY) instanceof Watcher given) {
      watcher = given;
    }
    topic = (String) configs.get(TOPIC);
  }

  @Override
  public Response handleError(
      ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
    if (ofAStore(exception)) {
      return Response.fail();
    }
    watcher.rejected("internal-error");
    LOG.error(
        "bug in {}: record {}-{} at {} goes to {}",
        context.processorNodeId(),
        context.topic(),
        context.partition(),
        context.offset(),
        topic,
        exception);
    return Response.resume(List.of(rejection(context, exception)));
  }

  private static boolean ofAStore(Throwable thrown) {
    for (Throwable e = thrown; e != null; e = e.getCause()) {
      if (e instanceof ProcessorStateException || e instanceof InvalidStateStoreException) {
        return true;
      }
    }
    return false;
  }

  private ProducerRecord<byte[], byte[]> rejection(
      ErrorHandlerContext context, Exception exception) {
    Instant receivedAt = Instant.ofEpochMilli(context.timestamp());
    StringWriter stack = new StringWriter();
    exception.printStackTrace(new PrintWriter(stack));
    byte[] value =
        Json.bytes(
            new RejectedRecord(
                "internal-error",
                "",
                context.processorNodeId() + ": " + exception,
                context.topic(),
                context.partition(),
                context.offset(),
                receivedAt,
                RawValue.of(context.sourceRawValue()),
                stack.toString()));
    ProducerRecord<byte[], byte[]> rejected =
        new ProducerRecord<>(topic, context.sourceRawKey(), value);
    CloudEvents.stamp(rejected.headers(), "io.claimshift.rejection", value, receivedAt);
    return rejected;
  }
}
