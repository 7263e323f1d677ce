package io.claimshift.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C or SIGTERM as a question that a command asks now and then. The process lives on until the
 * command has closed what it opened, this last, or a minute is over.
 */
final class Stop implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;

  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile boolean requested;

  private Stop() {}

  /** One that hears signals from now on; open it before what it should outlive. */
  static Stop onSignal() {
    Stop stop = new Stop();
    Runtime.getRuntime().addShutdownHook(new Thread(stop::request, "stop"));
    return stop;
  }

  private void request() {
    requested = true;
    try {
      closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  boolean requested() {
    return requested;
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
