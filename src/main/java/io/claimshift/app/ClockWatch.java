package io.claimshift.app;

import java.time.Duration;

/**
 * Notices when this machine's clock is set back. Kafka's clients time heartbeats by it and wait
 * until it has come up again to where it was: a member that is silent so long is thrown out of its
 * group, joins, and is thrown out again, until it is started anew. A clock that is slowed down does
 * no harm and is not noticed.
 */
final class ClockWatch {
  /** Shorter than any session that can be set with success. */
  private static final Duration HARMLESS = Duration.ofSeconds(5);

  private long millis;
  private long nanos;

  /**
   * @param millis the clock on the wall
   * @param nanos a clock that nobody sets
   */
  ClockWatch(long millis, long nanos) {
    this.millis = millis;
    this.nanos = nanos;
  }

  /** One that begins to look now. */
  static ClockWatch begin() {
    return new ClockWatch(System.currentTimeMillis(), System.nanoTime());
  }

  /** Fails where the clock was set back since the last look. */
  void failIfSetBack() {
    Duration back = setBack(System.currentTimeMillis(), System.nanoTime());
    if (!back.isZero()) {
      throw new Main.FailedException(
          "this machine's clock was set back by "
              + back.toSeconds()
              + " s, and Kafka's clients stand still until it has come up again: start anew");
    }
  }

  /** By how much it was set back since the last look; zero where that harms nobody. */
  Duration setBack(long nowMillis, long nowNanos) {
    Duration back = Duration.ofNanos(nowNanos - nanos).minus(Duration.ofMillis(nowMillis - millis));
    millis = nowMillis;
    nanos = nowNanos;
    return back.compareTo(HARMLESS) > 0 ? back : Duration.ZERO;
  }
}
