package io.claimshift.status;

import io.claimshift.webhook.DeliveryListener;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what one process of webhooks does, by endpoint, and knows how it is. */
public final class WebhookMetrics implements DeliveryListener, MeterBinder {
  private final Map<String, Figures> byEndpoint = new TreeMap<>();
  private final InstantSource clock;

  /** Of one endpoint; written by its thread alone. */
  private static final class Figures {
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong postponed = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private volatile long behind;
    private volatile Instant since;
    private volatile boolean joined;
    private volatile boolean failed;
  }

  /**
   * @param endpoints names of those that are served
   * @param clock what the age of an alert in hand is measured against
   */
  public WebhookMetrics(Collection<String> endpoints, InstantSource clock) {
    this.clock = clock;
    endpoints.forEach(endpoint -> byEndpoint.put(endpoint, new Figures()));
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    byEndpoint.forEach((endpoint, figures) -> bind(registry, endpoint, figures));
  }

  private void bind(MeterRegistry registry, String endpoint, Figures figures) {
    posts(registry, endpoint, "taken", figures.taken);
    posts(registry, endpoint, "postponed", figures.postponed);
    posts(registry, endpoint, "refused", figures.refused);
    Gauge.builder("claimshift.webhook.trying.seconds", () -> age(figures.since))
        .description("How long the alert in hand has been tried; 0 where there is none.")
        .tag("endpoint", endpoint)
        .register(registry);
    Gauge.builder("claimshift.webhook.behind", () -> figures.behind)
        .description("Alerts that wait behind the one in hand.")
        .tag("endpoint", endpoint)
        .register(registry);
  }

  private static void posts(
      MeterRegistry registry, String endpoint, String outcome, AtomicLong count) {
    FunctionCounter.builder("claimshift.webhook.posts", count, AtomicLong::get)
        .description("Tries to hand alerts over, by what came of them; postponed is tried again.")
        .tag("endpoint", endpoint)
        .tag("outcome", outcome)
        .register(registry);
  }

  private double age(Instant since) {
    return since == null ? 0 : Duration.between(since, clock.instant()).toMillis() / 1e3;
  }

  /** Ready once every endpoint gets what comes for it; failed with the first of them. */
  public Health health() {
    return Health.of(
        byEndpoint.values().stream().anyMatch(figures -> figures.failed),
        byEndpoint.values().stream().allMatch(figures -> figures.joined));
  }

  @Override
  public void joined(String endpoint) {
    byEndpoint.get(endpoint).joined = true;
  }

  @Override
  public void failed(String endpoint) {
    byEndpoint.get(endpoint).failed = true;
  }

  @Override
  public void trying(String endpoint, Instant since) {
    byEndpoint.get(endpoint).since = since;
  }

  @Override
  public void taken(String endpoint) {
    done(byEndpoint.get(endpoint).taken, endpoint);
  }

  @Override
  public void refused(String endpoint) {
    done(byEndpoint.get(endpoint).refused, endpoint);
  }

  private void done(AtomicLong count, String endpoint) {
    count.incrementAndGet();
    byEndpoint.get(endpoint).since = null;
  }

  @Override
  public void postponed(String endpoint) {
    byEndpoint.get(endpoint).postponed.incrementAndGet();
  }

  @Override
  public void behind(String endpoint, long alerts) {
    byEndpoint.get(endpoint).behind = alerts;
  }
}
