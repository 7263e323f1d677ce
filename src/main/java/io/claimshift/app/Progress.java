package io.claimshift.app;

import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Tells on standard error, every few seconds, how far a long piece of work is. */
final class Progress implements AutoCloseable {
  private static final int EVERY_SECONDS = 5;

  private final long start = System.nanoTime();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param what past participle of the work, "sent"
   * @param done how many are done
   */
  Progress(String what, LongSupplier done) {
    clock.scheduleAtFixedRate(
        () -> System.err.printf(Locale.ROOT, "%s %,d%n", what, done.getAsLong()),
        EVERY_SECONDS,
        EVERY_SECONDS,
        TimeUnit.SECONDS);
  }

  /** Seconds since the start. */
  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  /** The last word, with the time it took. */
  void finish(String summary) {
    clock.shutdownNow();
    System.err.printf(Locale.ROOT, "%s in %.1f s%n", summary, seconds());
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
