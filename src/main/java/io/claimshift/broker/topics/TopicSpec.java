package io.claimshift.broker.topics;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A topic as it should be.
 *
 * @param name full name on the cluster
 * @param partitions how many partitions, at least 1
 * @param replicas copies of each partition, at least 1
 * @param config topic settings by Kafka's names, in their order
 * @param owned false for an input that belongs to somebody else: made where it is missing, else
 *     left as it is
 */
public record TopicSpec(
    String name, int partitions, int replicas, Map<String, String> config, boolean owned) {

  public TopicSpec {
    if (partitions < 1 || replicas < 1) {
      throw new IllegalArgumentException(name + ": partitions and replicas start at 1");
    }
    config = Collections.unmodifiableMap(new TreeMap<>(config));
  }

  TopicSpec named(String other) {
    return new TopicSpec(other, partitions, replicas, config, owned);
  }

  TopicSpec withPartitions(int count) {
    return new TopicSpec(name, count, replicas, config, owned);
  }

  TopicSpec withReplicas(int count) {
    return new TopicSpec(name, partitions, count, config, owned);
  }

  TopicSpec withConfig(String key, String value) {
    Map<String, String> changed = new TreeMap<>(config);
    changed.put(key, value);
    return new TopicSpec(name, partitions, replicas, changed, owned);
  }

  TopicSpec notOwned() {
    return new TopicSpec(name, partitions, replicas, config, false);
  }
}
