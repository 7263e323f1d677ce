package io.claimshift.status;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Counts what a desk answers, by class of status; a page that follows alerts is one answer. */
public final class DeskMetrics implements IntConsumer {
  private final MeterRegistry registry;

  /** Keeps its figures in the registry. */
  public DeskMetrics(MeterRegistry registry) {
    this.registry = registry;
    // From the start at 0, so that a rule on their growth sees the first one.
    for (int hundreds = 2; hundreds <= 5; hundreds++) {
      answers(hundreds * 100);
    }
  }

  /** Follows how many pages have alerts open. */
  public void follow(Supplier<Number> streams) {
    Gauge.builder("claimshift.desk.streams", streams)
        .description("Pages and services that follow the alerts as they come.")
        .register(registry);
  }

  @Override
  public void accept(int status) {
    answers(status).increment();
  }

  private Counter answers(int status) {
    return Counter.builder("claimshift.desk.answers")
        .description("Answers of the desk's pages and API, by class of HTTP status.")
        .tag("status", status / 100 + "xx")
        .register(registry);
  }
}
