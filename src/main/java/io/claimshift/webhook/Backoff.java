package io.claimshift.webhook;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long to wait before the next try: twice as long each time up to a limit, and a random part of
 * the second half of it, so that many senders do not come back at once.
 *
 * @param first the first wait
 * @param longest the limit
 * @param random 0 to 1
 */
record Backoff(Duration first, Duration longest, DoubleSupplier random) {
  private static final int MOST_DOUBLINGS = 30;

  /**
   * @param tries how many have failed, from 1
   * @param asked how long the receiver asks to be left alone; counts up to the limit
   */
  Duration wait(int tries, Duration asked) {
    long whole =
        Math.min(first.toMillis() << Math.min(tries - 1, MOST_DOUBLINGS), longest.toMillis());
    long millis = whole / 2 + (long) (whole / 2 * random.getAsDouble());
    long least = Math.min(asked.toMillis(), longest.toMillis());
    return Duration.ofMillis(Math.max(millis, least));
  }
}
