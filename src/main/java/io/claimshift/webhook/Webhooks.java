package io.claimshift.webhook;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * All endpoints, each with a thread and a consumer group of its own: a slow one keeps only itself
 * waiting.
 */
public final class Webhooks implements AutoCloseable {
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
  private static final long CLOSE_MS = 10_000;

  private final WebhookOptions options;
  private final DeliveryListener listener;
  private final List<Deliverer> deliverers = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  /**
   * @param listener hears how it goes
   */
  public Webhooks(WebhookOptions options, DeliveryListener listener) {
    this.options = options;
    this.listener = listener;
  }

  /** Starts to deliver. */
  public void start() {
    for (Endpoint endpoint : options.endpoints()) {
      Thread thread = new Thread(() -> serve(endpoint), "webhook-" + endpoint.name());
      thread.setDaemon(true);
      threads.add(thread);
      thread.start();
    }
  }

  /** What stopped an endpoint's thread; null while all work. */
  public Throwable failure() {
    return failure.get();
  }

  private void serve(Endpoint endpoint) {
    DeliveryPolicy policy =
        new DeliveryPolicy(
            options.timeout(),
            new Backoff(FIRST_WAIT, LONGEST_WAIT, () -> ThreadLocalRandom.current().nextDouble()),
            options.giveUpAfter(),
            options.refusedTopic());
    try (Consumer<byte[], byte[]> consumer = consumer(endpoint);
        Producer<byte[], byte[]> producer = producer();
        Poster poster = new Poster(endpoint, policy.timeout(), SystemDefaultDnsResolver.INSTANCE)) {
      Deliverer deliverer =
          new Deliverer(
              endpoint, consumer, producer, poster, policy, InstantSource.system(), listener);
      synchronized (deliverers) {
        deliverers.add(deliverer);
      }
      deliverer.run();
    } catch (IOException | RuntimeException e) {
      failure.compareAndSet(null, e);
      listener.failed(endpoint.name());
    }
  }

  private Consumer<byte[], byte[]> consumer(Endpoint endpoint) {
    Map<String, Object> properties = new HashMap<>(options.clients());
    properties.put(ConsumerConfig.GROUP_ID_CONFIG, options.group() + endpoint.name());
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    properties.put(
        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, endpoint.fromBeginning() ? "earliest" : "latest");
    properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
    ByteArrayDeserializer bytes = new ByteArrayDeserializer();
    Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(properties, bytes, bytes);
    consumer.subscribe(List.of(options.deskTopic().apply(endpoint.desk())), new Begin(consumer));
    return consumer;
  }

  private Producer<byte[], byte[]> producer() {
    Map<String, Object> properties = new HashMap<>(options.clients());
    properties.put(ProducerConfig.ACKS_CONFIG, "all");
    ByteArraySerializer bytes = new ByteArraySerializer();
    return new KafkaProducer<>(properties, bytes, bytes);
  }

  /** Commits where a new group begins, so that what comes before its first commit is not lost. */
  private record Begin(Consumer<byte[], byte[]> consumer) implements ConsumerRebalanceListener {

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      // Offsets are committed after each record.
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      Map<TopicPartition, OffsetAndMetadata> known =
          consumer.committed(java.util.Set.copyOf(partitions));
      Map<TopicPartition, OffsetAndMetadata> begin = new HashMap<>();
      for (TopicPartition partition : partitions) {
        if (known.get(partition) == null) {
          begin.put(partition, new OffsetAndMetadata(consumer.position(partition)));
        }
      }
      if (!begin.isEmpty()) {
        consumer.commitSync(begin);
      }
    }
  }

  @Override
  public void close() {
    synchronized (deliverers) {
      deliverers.forEach(Deliverer::close);
    }
    try {
      for (Thread thread : threads) {
        thread.join(CLOSE_MS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
