package io.claimshift.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/**
 * Plays a file of articles into a raw topic, at a rate or as fast as it goes. Each article carries
 * the time at which it was due, so that a player that falls behind shows as latency.
 */
final class Player implements AutoCloseable {
  private final RawProducer producer;
  private final Lines lines;
  private long sent;

  Player(RawProducer producer, Path file) throws IOException {
    this.producer = producer;
    this.lines = Lines.open(file);
  }

  /**
   * Plays on where it stopped before.
   *
   * @param most articles to play
   * @param rate a second, 0 for as fast as it goes
   * @return how many there were
   */
  long play(long most, double rate) throws IOException {
    long begin = System.nanoTime();
    long beginMillis = System.currentTimeMillis();
    long count = 0;
    for (byte[] line = next(most, count); line != null; line = next(most, count)) {
      long due = rate > 0 ? (long) (count / rate * 1e9) : System.nanoTime() - begin;
      while (System.nanoTime() - begin < due) {
        LockSupport.parkNanos(due - (System.nanoTime() - begin));
      }
      producer.send(line, beginMillis + due / 1_000_000);
      count++;
    }
    sent += count;
    return count;
  }

  private byte[] next(long most, long count) throws IOException {
    return count < most ? lines.next() : null;
  }

  /** Articles played in all. */
  long sent() {
    return sent;
  }

  /** Waits until all have arrived. */
  void flush() {
    producer.flush();
  }

  @Override
  public void close() throws IOException {
    lines.close();
    producer.close();
  }
}
