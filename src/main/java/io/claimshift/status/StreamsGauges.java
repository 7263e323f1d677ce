package io.claimshift.status;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;

/**
 * The few figures among Kafka's many that tell how an instance does, summed over its threads and
 * partitions: how far it is behind on each topic, and how much each store holds.
 */
public final class StreamsGauges {
  private static final String CONSUMER = "consumer-fetch-manager-metrics";
  private static final String STATE = "stream-state-metrics";

  private final MultiGauge lag;
  private final MultiGauge entries;
  private final MultiGauge bytes;

  /** Keeps its gauges in the registry; they hold what {@link #refresh} saw last. */
  public StreamsGauges(MeterRegistry registry) {
    lag =
        MultiGauge.builder("claimshift.lag.records")
            .description("Records of a topic not yet worked through, of this instance's share.")
            .register(registry);
    entries =
        MultiGauge.builder("claimshift.store.entries")
            .description("Entries of a local store, as RocksDB estimates them.")
            .register(registry);
    bytes =
        MultiGauge.builder("claimshift.store.bytes")
            .description("Bytes of a local store on disk.")
            .register(registry);
  }

  /** Reads the figures from Kafka's metrics of this moment. */
  public void refresh(Map<MetricName, ? extends Metric> metrics) {
    Map<String, Double> lags = new TreeMap<>();
    Map<String, Double> entriesByStore = new TreeMap<>();
    Map<String, Double> bytesByStore = new TreeMap<>();
    metrics.forEach(
        (name, metric) -> {
          if (name.group().equals(CONSUMER) && name.name().equals("records-lag")) {
            add(lags, name.tags().get("topic"), metric);
          } else if (name.group().equals(STATE) && name.name().equals("estimate-num-keys")) {
            add(entriesByStore, store(name), metric);
          } else if (name.group().equals(STATE) && name.name().equals("total-sst-files-size")) {
            add(bytesByStore, store(name), metric);
          }
        });
    lag.register(rows("topic", lags), true);
    entries.register(rows("store", entriesByStore), true);
    bytes.register(rows("store", bytesByStore), true);
  }

  private static String store(MetricName name) {
    return name.tags().getOrDefault("rocksdb-state-id", "");
  }

  private static void add(Map<String, Double> sums, String key, Metric metric) {
    if (key != null && metric.metricValue() instanceof Number value) {
      double number = value.doubleValue();
      sums.merge(key, Double.isNaN(number) ? 0 : number, Double::sum);
    }
  }

  private static List<Row<?>> rows(String tag, Map<String, Double> values) {
    return values.entrySet().stream()
        .<Row<?>>map(e -> Row.of(Tags.of(tag, e.getKey()), e.getValue()))
        .toList();
  }
}
