package io.claimshift.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.StreamPartitioner;

/**
 * Which shard of the copy memory an article is at home in: a hash of its uri, so that all versions
 * of an item meet and every shard holds as many items as another.
 *
 * @param count number of shards, equal to the partitions of their topics
 */
record CopyShards(int count) {

  int home(String uri) {
    return Utils.toPositive(Utils.murmur2(Utils.utf8(uri))) % count;
  }

  /** All shards but this one. */
  List<Integer> others(int home) {
    return IntStream.range(0, count).filter(shard -> shard != home).boxed().toList();
  }

  /** Takes articles, keyed by their uri, home. */
  <V> StreamPartitioner<String, V> home() {
    return new Home<>(this);
  }

  /** Takes records keyed by a shard to that shard. */
  static <V> StreamPartitioner<Integer, V> keyed() {
    return new Keyed<>();
  }

  private record Home<V>(CopyShards shards) implements StreamPartitioner<String, V> {
    @Override
    public Optional<Set<Integer>> partitions(String topic, String uri, V value, int partitions) {
      return Optional.of(Set.of(shards.home(uri) % partitions));
    }
  }

  private record Keyed<V>() implements StreamPartitioner<Integer, V> {
    @Override
    public Optional<Set<Integer>> partitions(String topic, Integer shard, V value, int partitions) {
      return Optional.of(Set.of(shard % partitions));
    }
  }
}
