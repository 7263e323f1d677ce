package io.claimshift.broker;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.List;

/**
 * Keeps out of the log what Kafka 4.3 says in sound operation and what only worries people. Each
 * entry is one message of one logger; everything else passes. Named in {@code logback.xml}.
 */
public final class HarmlessKafkaLogs extends Filter<ILoggingEvent> {

  /**
   * One message.
   *
   * @param logger its exact logger
   * @param text what the message contains
   * @param cause what the exception's message contains, null where any or none will do
   */
  private record Entry(String logger, String text, String cause) {

    boolean matches(ILoggingEvent event) {
      return event.getLoggerName().equals(logger)
          && event.getFormattedMessage().contains(text)
          && (cause == null || causeContains(event));
    }

    private boolean causeContains(ILoggingEvent event) {
      return event.getThrowableProxy() != null
          && event.getThrowableProxy().getMessage() != null
          && event.getThrowableProxy().getMessage().contains(cause);
    }
  }

  private static final List<Entry> HARMLESS =
      List.of(
          // The first transaction on a new partition; the producer tries again and succeeds.
          new Entry(
              "kafka.server.ReplicaManager",
              "Error processing append operation on partition",
              "transactions v2 idempotent producer with no existing state"),
          // The client's side of the same, retried at once.
          new Entry(
              "org.apache.kafka.clients.producer.internals.Sender",
              "Error: OUT_OF_ORDER_SEQUENCE_NUMBER",
              null),
          new Entry(
              "org.apache.kafka.clients.producer.internals.Sender",
              "Error: CONCURRENT_TRANSACTIONS",
              null),
          // The first start of an application, before it has made its internal topics.
          new Entry(
              "org.apache.kafka.clients.NetworkClient",
              "-repartition=UNKNOWN_TOPIC_OR_PARTITION",
              null),
          // Streams reads defaults of its own before ours, which enable it.
          new Entry(
              "org.apache.kafka.streams.StreamsConfig",
              "Processing exception handler is not enabled for the GlobalThread",
              null),
          // Said when a global table has been read to its end, as it is at each start.
          new Entry(
              "org.apache.kafka.clients.consumer.internals.OffsetFetcherUtils",
              "Not updating last stable offset for partition",
              null),
          // The state of a broker that lives no longer than this process.
          new Entry(
              "org.apache.kafka.streams.processor.internals.StateDirectory",
              "claimshift-state-",
              null),
          // Said at each start of a controller.
          new Entry(
              "org.apache.kafka.controller.QuorumController",
              "Performing controller activation.",
              null),
          // Several first transactions at once each ask for Kafka's own topic; one makes it.
          new Entry(
              "kafka.server.DefaultAutoTopicCreationManager",
              "with error 'TOPIC_ALREADY_EXISTS'",
              null),
          // Said for each partition added to a topic that exists.
          new Entry("state.change.logger", "to exist, but it was missing. Creating...", null),
          // Said at each end of a broker.
          new Entry(
              "org.apache.kafka.clients.NetworkClient",
              "Attempting to close NetworkClient that has already been closed.",
              null));

  @Override
  public FilterReply decide(ILoggingEvent event) {
    boolean harmless = HARMLESS.stream().anyMatch(entry -> entry.matches(event));
    return harmless ? FilterReply.DENY : FilterReply.NEUTRAL;
  }
}
