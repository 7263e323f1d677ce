package io.claimshift.testing;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what must come. */
public final class Waiting {
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

  private Waiting() {}

  /** Something that may fail. */
  public interface Step {
    void run() throws Exception;
  }

  /** Asks until it is so; fails when it is not in time. */
  public static void until(String what, Duration patience, Callable<Boolean> condition)
      throws Exception {
    until(() -> what, patience, condition);
  }

  /** The same where it costs something to say what is missing. */
  public static void until(Supplier<String> what, Duration patience, Callable<Boolean> condition)
      throws Exception {
    long begin = System.nanoTime();
    while (!condition.call()) {
      if (System.nanoTime() - begin > patience.toNanos()) {
        throw new AssertionError("not after " + patience + ": " + what.get());
      }
      LockSupport.parkNanos(PAUSE);
    }
  }
}
