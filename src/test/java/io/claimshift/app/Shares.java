package io.claimshift.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the instances of a fleet have done.
 *
 * @param cpu processor time of each instance
 * @param stories bytes of each partition before statements are read
 * @param claims bytes of each partition before claims
 */
record Shares(List<Duration> cpu, Map<Integer, Long> stories, Map<Integer, Long> claims) {

  static Shares of(Fleet fleet) {
    List<Duration> cpu = new ArrayList<>();
    for (int i = 0; i < fleet.size(); i++) {
      cpu.add(fleet.instance(i).cpu());
    }
    return new Shares(cpu, fleet.bytes("stories-by-id"), fleet.bytes("news-by-shard"));
  }

  Shares since(Shares before) {
    List<Duration> used = new ArrayList<>();
    for (int i = 0; i < cpu.size(); i++) {
      used.add(cpu.get(i).minus(before.cpu.get(i)));
    }
    return new Shares(used, minus(stories, before.stories), minus(claims, before.claims));
  }

  private static Map<Integer, Long> minus(Map<Integer, Long> all, Map<Integer, Long> before) {
    Map<Integer, Long> more = new HashMap<>(all);
    before.forEach((partition, count) -> more.merge(partition, -count, Long::sum));
    return more;
  }

  double cpuMillis() {
    return cpu.stream().mapToLong(Duration::toMillis).sum();
  }

  /** Percent of the processor time, by instance. */
  List<Long> cpuPercent() {
    return cpu.stream().map(one -> Math.round(100 * one.toMillis() / cpuMillis())).toList();
  }

  /** The fullest of so many partitions over the mean of all. */
  static double fullest(Map<Integer, Long> counts, int partitions) {
    double sum = counts.values().stream().mapToLong(Long::longValue).sum();
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElseThrow();
    return most * partitions / sum;
  }
}
