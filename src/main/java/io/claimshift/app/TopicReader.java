package io.claimshift.app;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads committed records of some topics without a group: every reader sees everything. For one
 * thread.
 */
final class TopicReader implements AutoCloseable {
  private final KafkaConsumer<byte[], byte[]> consumer;

  /**
   * @param fromBeginning all that is kept, or only what comes from now on
   */
  TopicReader(Map<String, Object> clients, Collection<String> topics, boolean fromBeginning) {
    Map<String, Object> properties = new HashMap<>(clients);
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
    consumer =
        new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    List<TopicPartition> partitions = topics.stream().flatMap(t -> partitions(t).stream()).toList();
    consumer.assign(partitions);
    if (fromBeginning) {
      consumer.seekToBeginning(partitions);
    } else {
      consumer.seekToEnd(partitions);
      // Seeking is lazy: without this, what comes before the first poll would be missed.
      partitions.forEach(consumer::position);
    }
  }

  private List<TopicPartition> partitions(String topic) {
    List<PartitionInfo> known = consumer.partitionsFor(topic, Duration.ofSeconds(30));
    if (known == null || known.isEmpty()) {
      consumer.close();
      throw new Main.FailedException("topic " + topic + " does not exist on this cluster");
    }
    return known.stream().map(p -> new TopicPartition(topic, p.partition())).toList();
  }

  /** Hands over what came; tells how many. */
  int poll(Duration wait, Consumer<ConsumerRecord<byte[], byte[]>> visitor) {
    var records = consumer.poll(wait);
    records.forEach(visitor);
    return records.count();
  }

  /** Whether everything committed so far was handed over. */
  boolean caughtUp() {
    return consumer.endOffsets(consumer.assignment()).entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  @Override
  public void close() {
    consumer.close();
  }
}
