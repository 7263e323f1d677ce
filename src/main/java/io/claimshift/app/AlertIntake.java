package io.claimshift.app;

import io.claimshift.desk.AlertFeed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Brings alerts from their topic into the feed. Those of before a start come partition by
 * partition; the newest of them are put into the order of their arrival first.
 */
final class AlertIntake {
  private static final Comparator<Early> OLDEST_FIRST =
      Comparator.comparingLong(Early::time).thenComparingLong(Early::number);

  private final PriorityQueue<Early> early = new PriorityQueue<>(OLDEST_FIRST);
  private final AlertFeed feed;
  private final int most;
  private boolean live;
  private long number;

  private record Early(long time, long number, String json) {}

  /** An intake that keeps this many earlier alerts. */
  AlertIntake(AlertFeed feed, int most) {
    this.feed = feed;
    this.most = most;
  }

  void take(ConsumerRecord<byte[], byte[]> alert) {
    if (alert.value() == null) {
      return;
    }
    String json = new String(alert.value(), StandardCharsets.UTF_8);
    if (live) {
      feed.publish(json);
      return;
    }
    early.add(new Early(alert.timestamp(), number++, json));
    if (early.size() > most) {
      early.remove();
    }
  }

  void caughtUp() {
    List<Early> ordered = new ArrayList<>(early);
    ordered.sort(OLDEST_FIRST);
    ordered.forEach(one -> feed.publish(one.json()));
    early.clear();
    live = true;
    feed.filled();
  }

  /** Reading begins anew: until it has caught up, what is kept may not be all. */
  void broken() {
    live = false;
    early.clear();
    feed.filling();
  }
}
