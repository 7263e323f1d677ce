package io.claimshift.webhook;

import io.claimshift.wire.CloudEvents;
import io.claimshift.wire.Json;
import io.claimshift.wire.RefusedAlertRecord;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a desk's alerts to one endpoint, one after the other: an alert that is not taken yet holds
 * the next ones back, so that each claim's alerts arrive in order. One that is refused, or not
 * taken for too long, goes to the topic of the refused and the next one follows. An alert's offset
 * is committed after it was taken or refused, so that none is lost; after a crash one may come
 * twice, with the same id.
 */
final class Deliverer implements Runnable, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Deliverer.class);
  private static final Duration POLL = Duration.ofMillis(300);

  private final Endpoint endpoint;
  private final Consumer<byte[], byte[]> consumer;
  private final Producer<byte[], byte[]> producer;
  private final Poster poster;
  private final DeliveryPolicy policy;
  private final InstantSource clock;
  private final DeliveryListener listener;
  private boolean joined;
  private volatile boolean closing;

  /**
   * @param consumer subscribed to the desk's topic, one record a poll
   */
  Deliverer(
      Endpoint endpoint,
      Consumer<byte[], byte[]> consumer,
      Producer<byte[], byte[]> producer,
      Poster poster,
      DeliveryPolicy policy,
      InstantSource clock,
      DeliveryListener listener) {
    this.endpoint = endpoint;
    this.consumer = consumer;
    this.producer = producer;
    this.poster = poster;
    this.policy = policy;
    this.clock = clock;
    this.listener = listener;
  }

  @Override
  public void run() {
    while (!closing) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        if (record.value() == null || deliver(record)) {
          commit(record);
          listener.behind(endpoint.name(), behind());
        }
      }
      if (!joined && !consumer.groupMetadata().memberId().isEmpty()) {
        joined = true;
        listener.joined(endpoint.name());
      }
    }
  }

  /** Asked of the brokers: the client's own figure stands still while it is paused. */
  private long behind() {
    return consumer.endOffsets(consumer.assignment()).entrySet().stream()
        .mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey())))
        .sum();
  }

  /**
   * Whether the record is done with; not where its partition was taken away or an end was asked.
   */
  private boolean deliver(ConsumerRecord<byte[], byte[]> record) {
    Event event;
    try {
      event = Event.of(record);
    } catch (UncheckedIOException e) {
      LOG.warn("{}: record at {} is no JSON and passed over", endpoint.name(), record.offset());
      return true;
    }
    Instant first = clock.instant();
    listener.trying(endpoint.name(), first);
    for (int tries = 1; ; tries++) {
      Instant now = clock.instant();
      Answer answer = poster.post(event, now);
      if (answer instanceof Answer.Accepted) {
        listener.taken(endpoint.name());
        return true;
      }
      if (answer instanceof Answer.Refused refused) {
        return refuse(record, event, refused.reason(), refused.status(), tries, first);
      }
      Answer.Later later = (Answer.Later) answer;
      Duration wait = policy.backoff().wait(tries, later.after());
      if (now.plus(wait).isAfter(first.plus(policy.giveUpAfter()))) {
        return refuse(record, event, later.reason(), later.status(), tries, first);
      }
      listener.postponed(endpoint.name());
      listener.behind(endpoint.name(), behind());
      LOG.info(
          "{} does not take {} ({} {}), next try in {} ms",
          endpoint.name(),
          event.id(),
          later.reason(),
          later.status(),
          wait.toMillis());
      if (!sleep(wait, record)) {
        return false;
      }
    }
  }

  /** Waits and stays a member of the group; false where there is nothing to wait for any more. */
  private boolean sleep(Duration wait, ConsumerRecord<byte[], byte[]> record) {
    TopicPartition partition = new TopicPartition(record.topic(), record.partition());
    Instant end = clock.instant().plus(wait);
    try {
      while (clock.instant().isBefore(end)) {
        consumer.pause(consumer.assignment());
        Duration left = Duration.between(clock.instant(), end);
        for (ConsumerRecord<byte[], byte[]> early :
            consumer.poll(left.compareTo(POLL) < 0 ? left : POLL)) {
          // A partition that came while all others are paused: its record has to come again.
          consumer.seek(new TopicPartition(early.topic(), early.partition()), early.offset());
        }
        if (closing || !consumer.assignment().contains(partition)) {
          return false;
        }
      }
      return true;
    } finally {
      consumer.resume(consumer.assignment());
    }
  }

  private boolean refuse(
      ConsumerRecord<byte[], byte[]> record,
      Event event,
      String reason,
      int status,
      int tries,
      Instant first) {
    LOG.warn("{} refuses {}: {} {}", endpoint.name(), event.id(), reason, status);
    Instant now = clock.instant();
    byte[] value =
        Json.bytes(
            new RefusedAlertRecord(
                endpoint.name(),
                endpoint.desk(),
                endpoint.url().getHost(),
                reason,
                status == 0 ? null : status,
                tries,
                first,
                now,
                record.topic(),
                record.partition(),
                record.offset(),
                event.id(),
                event.alert()));
    ProducerRecord<byte[], byte[]> refused =
        new ProducerRecord<>(policy.refusedTopic(), record.key(), value);
    byte[] identity = (endpoint.name() + ' ' + event.id()).getBytes(StandardCharsets.UTF_8);
    CloudEvents.stamp(refused.headers(), "io.claimshift.refusal", identity, now);
    try {
      producer.send(refused).get();
      listener.refused(endpoint.name());
      return true;
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot write to " + policy.refusedTopic(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void commit(ConsumerRecord<byte[], byte[]> record) {
    consumer.commitSync(
        Map.of(
            new TopicPartition(record.topic(), record.partition()),
            new OffsetAndMetadata(record.offset() + 1)));
  }

  /** Asks {@link #run} to end after what it is doing. */
  @Override
  public void close() {
    closing = true;
  }
}
