package io.claimshift.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The store as two maps. */
final class MemoryDeskStore implements DeskStore {
  final Map<String, List<Delivery>> told = new HashMap<>();
  final Map<Delivery, Alert> waiting =
      new TreeMap<>(
          Comparator.comparing(Delivery::due)
              .thenComparing(Delivery::detectedAt)
              .thenComparing(Delivery::alertId)
              .thenComparing(Delivery::desk));

  @Override
  public List<Delivery> deliveries(String claimId) {
    return told.getOrDefault(claimId, List.of());
  }

  @Override
  public void save(String claimId, List<Delivery> deliveries) {
    told.put(claimId, List.copyOf(deliveries));
    told.values().removeIf(List::isEmpty);
  }

  @Override
  public void hold(Delivery delivery, Alert alert) {
    waiting.put(delivery, alert);
  }

  @Override
  public boolean remove(Delivery delivery) {
    return waiting.remove(delivery) != null;
  }

  @Override
  public void forEachDue(Instant now, BiConsumer<Delivery, Alert> visitor) {
    new ArrayList<>(waiting.entrySet())
        .stream()
            .filter(entry -> !entry.getKey().due().isAfter(now))
            .forEach(entry -> visitor.accept(entry.getKey(), entry.getValue()));
  }
}
