package io.claimshift.desk.articles;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads runs of records from where they stand. One caller at a time, the others wait. */
final class RecordFetch implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration POLL = Duration.ofMillis(200);

  private final KafkaConsumer<byte[], byte[]> consumer;

  RecordFetch(Map<String, Object> clients) {
    Map<String, Object> properties = new HashMap<>(clients);
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    // An article and what it states are small beside what lies around them.
    properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 256 * 1024);
    properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
    consumer =
        new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  /**
   * The records of the run that are still kept.
   *
   * @throws IllegalStateException where the brokers do not answer in time
   */
  synchronized List<ConsumerRecord<byte[], byte[]>> fetch(String topic, Place place) {
    TopicPartition partition = new TopicPartition(topic, place.partition());
    consumer.assign(List.of(partition));
    consumer.seek(partition, place.first());
    List<ConsumerRecord<byte[], byte[]>> run = new ArrayList<>();
    long start = System.nanoTime();
    try {
      while (consumer.position(partition, PATIENCE) <= place.last()) {
        if (System.nanoTime() - start > PATIENCE.toNanos()) {
          throw new IllegalStateException("no answer from the brokers for " + partition);
        }
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
          if (record.offset() <= place.last()) {
            run.add(record);
          }
        }
      }
    } catch (OffsetOutOfRangeException deleted) {
      return List.of();
    }
    return run;
  }

  @Override
  public synchronized void close() {
    consumer.close();
  }
}
