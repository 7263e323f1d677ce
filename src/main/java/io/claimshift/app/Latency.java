package io.claimshift.app;

import java.util.Arrays;

/** Latencies in milliseconds as they are measured; asked for percentiles at the end. */
final class Latency {
  private long[] values = new long[1024];
  private int count;

  /** What a distribution comes to, in milliseconds; all 0 where nothing was measured. */
  record Summary(int count, long p50, long p95, long p99, long max) {}

  void add(long millis) {
    if (count == values.length) {
      values = Arrays.copyOf(values, count * 2);
    }
    values[count++] = millis;
  }

  Summary summary() {
    long[] sorted = Arrays.copyOf(values, count);
    Arrays.sort(sorted);
    return new Summary(
        count, at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1.0));
  }

  /** The smallest value that so large a share does not exceed. */
  private static long at(long[] sorted, double share) {
    int rank = (int) Math.ceil(share * sorted.length);
    return sorted.length == 0 ? 0 : sorted[Math.max(0, rank - 1)];
  }
}
