package io.claimshift.app;

import io.claimshift.wire.Topics;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
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
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  /** Those of which the log has been told, once each; of one thread. */
  private final Set<String> missed = new HashSet<>();

  private DeskTopics(Settings settings) {
    topics = settings.topics();
    admin = Clusters.connect(settings);
  }

  /** Asks the cluster from now on, for the desks that it is asked about. */
  static DeskTopics follow(Settings settings) {
    DeskTopics desks = new DeskTopics(settings);
    desks.thread.scheduleWithFixedDelay(desks::refresh, SECONDS, SECONDS, TimeUnit.SECONDS);
    return desks;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "desk-topics");
    thread.setDaemon(true);
    return thread;
  }

  private void refresh() {
    for (String desk : known.keySet()) {
      try {
        admin.describeTopics(List.of(topics.desk(desk))).allTopicNames().get();
        known.put(desk, true);
        missed.remove(desk);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof UnknownTopicOrPartitionException) {
          known.put(desk, false);
          if (missed.add(desk)) {
            LOG.warn("desk {} has no topic and its alerts wait: 'topics apply' makes it", desk);
          }
        } else {
          // What was known stays true in all likelihood; the next time may work.
          LOG.warn("cannot ask for the topic of desk {}: {}", desk, e.getCause().toString());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** A desk that nobody asked about before is taken for unreachable until the cluster answers. */
  @Override
  public boolean test(String desk) {
    Boolean reachable = known.putIfAbsent(desk, false);
    if (reachable == null && !thread.isShutdown()) {
      thread.execute(this::refresh);
    }
    return reachable != null && reachable;
  }

  @Override
  public void close() {
    thread.shutdownNow();
    admin.close();
  }
}
