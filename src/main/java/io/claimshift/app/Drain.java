package io.claimshift.app;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** Knows when an application has worked through everything that was sent to it. */
final class Drain {
  private final Admin admin;
  private final String application;
  private final Collection<String> inputs;

  Drain(Admin admin, String application, Collection<String> inputs) {
    this.admin = admin;
    this.application = application;
    this.inputs = inputs;
  }

  /**
   * Whether all inputs and internal topics are worked through. What was committed is asked before
   * the ends: a stage commits its offsets together with its output, so output of work that counts
   * as done is behind an end that is asked later.
   */
  boolean done() throws InterruptedException {
    try {
      Map<TopicPartition, OffsetAndMetadata> committed =
          admin.listConsumerGroupOffsets(application).partitionsToOffsetAndMetadata().get();
      Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
      partitions().forEach(partition -> latest.put(partition, OffsetSpec.latest()));
      Map<TopicPartition, ListOffsetsResultInfo> ends =
          admin
              .listOffsets(latest, new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED))
              .all()
              .get();
      return ends.entrySet().stream()
          .allMatch(end -> reached(committed.get(end.getKey()), end.getValue().offset()));
    } catch (ExecutionException e) {
      throw new Main.FailedException("cannot ask the broker how far it is: " + e.getCause(), e);
    }
  }

  private static boolean reached(OffsetAndMetadata committed, long end) {
    return end == 0 || (committed != null && committed.offset() >= end);
  }

  private List<TopicPartition> partitions() throws ExecutionException, InterruptedException {
    List<String> topics =
        Stream.concat(
                inputs.stream(),
                admin.listTopics().names().get().stream()
                    .filter(n -> n.startsWith(application + "-") && n.endsWith("-repartition")))
            .toList();
    Map<String, TopicDescription> described = admin.describeTopics(topics).allTopicNames().get();
    return described.values().stream()
        .flatMap(
            topic ->
                topic.partitions().stream()
                    .map(p -> new TopicPartition(topic.name(), p.partition())))
        .toList();
  }
}
