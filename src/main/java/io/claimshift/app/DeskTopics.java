package io.claimshift.app;

import io.claimshift.wire.Topics;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows which desks have a topic, as of a few seconds ago: writing to one that is not there would
 * keep the whole pipeline waiting for it.
 */
final class DeskTopics implements Predicate<String>, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DeskTopics.class);
  private static final int SECONDS = 2;

  private final Topics topics;
  private final Admin admin;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(DeskTopics::daemon);
  private volatile Set<String> names = Set.of();

  private DeskTopics(Settings settings) {
    topics = settings.topics();
    admin = Clusters.connect(settings);
  }

  /** Asks the cluster from now on. */
  static DeskTopics follow(Settings settings) {
    DeskTopics desks = new DeskTopics(settings);
    desks.thread.scheduleWithFixedDelay(desks::refresh, 0, SECONDS, TimeUnit.SECONDS);
    return desks;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "desk-topics");
    thread.setDaemon(true);
    return thread;
  }

  private void refresh() {
    try {
      names = admin.listTopics().names().get();
    } catch (ExecutionException e) {
      // What was known stays true in all likelihood; the next time may work.
      LOG.warn("cannot list topics: {}", e.getCause().toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean test(String desk) {
    return names.contains(topics.desk(desk));
  }

  @Override
  public void close() {
    thread.shutdownNow();
    admin.close();
  }
}
