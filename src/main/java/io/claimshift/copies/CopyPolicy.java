package io.claimshift.copies;

import java.time.Duration;

/**
 * How long the copy stage compares and remembers.
 *
 * @param window how far apart copies of one story may lie by their own time, counted from the
 *     earliest and never renewed
 * @param memory how long an item's versions, status and group are remembered, without its text; at
 *     least the window
 */
public record CopyPolicy(Duration window, Duration memory) {

  /** Three days to compare in, thirty to remember kills and versions. */
  public static final CopyPolicy DEFAULT =
      new CopyPolicy(Duration.ofHours(72), Duration.ofDays(30));

  public CopyPolicy {
    if (window.isNegative() || window.isZero()) {
      throw new IllegalArgumentException("window must be positive: " + window);
    }
    if (memory.compareTo(window) < 0) {
      throw new IllegalArgumentException("memory " + memory + " is below the window " + window);
    }
  }

  /** How late an article may come and still find what lies just outside the window. */
  Duration late() {
    return window.dividedBy(12);
  }

  /** How long an article can be found, from its own time on. */
  Duration compared() {
    return window.plus(late());
  }
}
