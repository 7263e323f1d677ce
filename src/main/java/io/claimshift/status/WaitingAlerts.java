package io.claimshift.status;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many alerts wait for each desk, over the tasks of this instance. */
final class WaitingAlerts {
  private final Map<String, Map<String, Integer>> byTask = new HashMap<>();
  private final MultiGauge gauge;

  WaitingAlerts(MeterRegistry registry) {
    gauge =
        MultiGauge.builder("claimshift.alerts.waiting")
            .description(
                "Alerts that wait for a desk: for the end of an embargo or of its quiet hours, or"
                    + " for its topic.")
            .register(registry);
  }

  synchronized void are(String task, Map<String, Integer> byDesk) {
    Map<String, Integer> before = byTask.put(task, byDesk);
    Map<String, Integer> sums = new TreeMap<>();
    // A desk that nothing waits for any more stays, at 0, for whoever draws it.
    if (before != null) {
      before.keySet().forEach(desk -> sums.put(desk, 0));
    }
    byTask.values().forEach(one -> one.forEach((desk, n) -> sums.merge(desk, n, Integer::sum)));
    List<Row<?>> rows =
        sums.entrySet().stream()
            .<Row<?>>map(sum -> Row.of(Tags.of("desk", sum.getKey()), sum.getValue()))
            .toList();
    gauge.register(rows, true);
  }
}
