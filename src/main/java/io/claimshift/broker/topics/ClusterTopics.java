package io.claimshift.broker.topics;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * What a cluster has of the topics asked for.
 *
 * @param brokers how many brokers there are
 * @param topics those that exist, by name
 */
record ClusterTopics(int brokers, Map<String, Found> topics) {

  /**
   * One topic as it is.
   *
   * @param replicas of the partition that has the fewest
   * @param led whether each partition has a leader
   * @param config effective settings, the broker's defaults included
   */
  record Found(int partitions, int replicas, boolean led, Map<String, String> config) {}

  static ClusterTopics read(Admin admin, Collection<String> names) {
    int brokers = Futures.get(admin.describeCluster().nodes()).size();
    Map<String, TopicDescription> descriptions = describe(admin, names);
    Map<ConfigResource, Config> configs = configs(admin, descriptions.keySet());
    Map<String, Found> topics = new HashMap<>();
    descriptions.forEach(
        (name, description) -> topics.put(name, found(description, configs.get(resource(name)))));
    return new ClusterTopics(brokers, topics);
  }

  /** Whether every partition has a leader. */
  boolean allLed() {
    return topics.values().stream().allMatch(Found::led);
  }

  private static boolean led(TopicPartitionInfo partition) {
    return partition.leader() != null && !partition.leader().isEmpty();
  }

  private static Map<String, TopicDescription> describe(Admin admin, Collection<String> names) {
    Map<String, TopicDescription> descriptions = new HashMap<>();
    Map<String, KafkaFuture<TopicDescription>> answers =
        admin.describeTopics(List.copyOf(names)).topicNameValues();
    answers.forEach(
        (name, answer) -> {
          try {
            descriptions.put(name, Futures.get(answer));
          } catch (UnknownTopicOrPartitionException missing) {
            descriptions.remove(name);
          }
        });
    return descriptions;
  }

  private static Map<ConfigResource, Config> configs(Admin admin, Collection<String> names) {
    List<ConfigResource> resources = names.stream().map(ClusterTopics::resource).toList();
    return Futures.get(admin.describeConfigs(resources).all());
  }

  private static Found found(TopicDescription description, Config config) {
    int replicas =
        description.partitions().stream().mapToInt(p -> p.replicas().size()).min().orElse(0);
    Map<String, String> settings =
        config.entries().stream()
            .filter(entry -> entry.value() != null)
            .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
    boolean led = description.partitions().stream().allMatch(ClusterTopics::led);
    return new Found(description.partitions().size(), replicas, led, settings);
  }

  private static ConfigResource resource(String topic) {
    return new ConfigResource(ConfigResource.Type.TOPIC, topic);
  }
}
