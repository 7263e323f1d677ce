package io.claimshift.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows topics from their beginning on a thread of its own, and begins anew where reading breaks:
 * whoever takes the records must bear to see them twice.
 */
final class DeskFeed implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DeskFeed.class);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final long PAUSE_SECONDS = 2;

  private final Settings settings;
  private final List<String> topics;
  private final Consumer<ConsumerRecord<byte[], byte[]>> taker;
  private final Runnable onCaughtUp;
  private final Runnable onBroken;
  private final CountDownLatch closing = new CountDownLatch(1);
  private Thread thread;

  /**
   * @param taker of every record, in the order of its partition
   * @param onCaughtUp once all that was there is taken, again after each break
   * @param onBroken when reading has failed and will begin anew
   */
  DeskFeed(
      Settings settings,
      List<String> topics,
      Consumer<ConsumerRecord<byte[], byte[]>> taker,
      Runnable onCaughtUp,
      Runnable onBroken) {
    this.settings = settings;
    this.topics = topics;
    this.taker = taker;
    this.onCaughtUp = onCaughtUp;
    this.onBroken = onBroken;
  }

  void start(String name) {
    thread = new Thread(this::run, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    while (closing.getCount() > 0) {
      try (TopicReader reader = new TopicReader(settings.clients(), topics, true)) {
        follow(reader);
      } catch (RuntimeException e) {
        LOG.error("the desk reads {} anew", topics, e);
        onBroken.run();
        pause();
      }
    }
  }

  private void follow(TopicReader reader) {
    boolean caughtUp = false;
    while (closing.getCount() > 0) {
      reader.poll(POLL, taker);
      if (!caughtUp && reader.caughtUp()) {
        caughtUp = true;
        onCaughtUp.run();
      }
    }
  }

  private void pause() {
    try {
      closing.await(PAUSE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      closing.countDown();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    if (thread == null) {
      return;
    }
    try {
      thread.join(5_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
