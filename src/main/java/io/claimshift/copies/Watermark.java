package io.claimshift.copies;

import java.time.Instant;
import java.util.Arrays;

/**
 * How far event time has come: the median of the last {@value #SEEN} articles' own times, so that
 * single wild stamps move nothing.
 */
final class Watermark {

  private static final int SEEN = 255;

  private final long[] times = new long[SEEN];
  private int count;
  private Instant median;

  /** Takes in an article's own time; says whether event time was told anew. */
  boolean observe(Instant time) {
    times[count++ % SEEN] = time.toEpochMilli();
    if (count % SEEN == 0) {
      long[] sorted = times.clone();
      Arrays.sort(sorted);
      median = Instant.ofEpochMilli(sorted[SEEN / 2]);
      count = 0;
      return true;
    }
    return false;
  }

  /** Null until enough was seen. */
  Instant time() {
    return median;
  }
}
