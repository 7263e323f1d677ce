package io.claimshift.pipeline;

import io.claimshift.alert.Alert;
import io.claimshift.alert.Delivery;
import io.claimshift.alert.DeskStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * What is remembered of desks, in the task's stores. Waiting alerts are keyed by when they are due,
 * so that looking for them reads no others.
 */
record KafkaDeskStore(
    KeyValueStore<String, Deliveries> told, KeyValueStore<String, Waiting> waiting)
    implements DeskStore {

  /** What desks were told on one claim. */
  record Deliveries(List<Delivery> deliveries) {}

  /** An alert that waits. */
  record Waiting(Delivery delivery, Alert alert) {}

  @Override
  public List<Delivery> deliveries(String claimId) {
    Deliveries known = told.get(claimId);
    return known == null ? List.of() : known.deliveries();
  }

  @Override
  public void save(String claimId, List<Delivery> deliveries) {
    if (!deliveries.isEmpty()) {
      told.put(claimId, new Deliveries(deliveries));
    } else if (told.get(claimId) != null) {
      told.delete(claimId);
    }
  }

  @Override
  public void hold(Delivery delivery, Alert alert) {
    waiting.put(key(delivery), new Waiting(delivery, alert));
  }

  @Override
  public boolean remove(Delivery delivery) {
    return waiting.delete(key(delivery)) != null;
  }

  @Override
  public void forEachDue(Instant now, BiConsumer<Delivery, Alert> visitor) {
    List<Waiting> due = new ArrayList<>();
    try (KeyValueIterator<String, Waiting> all = waiting.range(null, time(now) + '~')) {
      while (all.hasNext()) {
        KeyValue<String, Waiting> next = all.next();
        due.add(next.value);
      }
    }
    due.forEach(w -> visitor.accept(w.delivery(), w.alert()));
  }

  /** How many wait for each desk. */
  Map<String, Integer> waitingByDesk() {
    Map<String, Integer> counts = new TreeMap<>();
    try (KeyValueIterator<String, Waiting> all = waiting.all()) {
      while (all.hasNext()) {
        counts.merge(all.next().value.delivery().desk(), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static String key(Delivery delivery) {
    return String.join(
        " ",
        time(delivery.due()),
        time(delivery.detectedAt()),
        delivery.alertId(),
        delivery.desk());
  }

  /** Sorts as the times do; none is before 1970, for feeds' embargoes end later. */
  private static String time(Instant time) {
    return String.format("%016x", Math.max(0, time.toEpochMilli()));
  }
}
