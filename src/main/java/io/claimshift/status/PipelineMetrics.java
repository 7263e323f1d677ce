package io.claimshift.status;

import io.claimshift.alert.Alert;
import io.claimshift.alert.AlertType;
import io.claimshift.alert.Outcome;
import io.claimshift.article.Article;
import io.claimshift.claim.LinkedStatement;
import io.claimshift.copies.Succession;
import io.claimshift.copies.Verdict;
import io.claimshift.pipeline.Watcher;
import io.claimshift.statement.Position;
import io.claimshift.statement.Study;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;

/** Counts what one instance does. Counters of instances add up; they start at 0 with each. */
public final class PipelineMetrics implements Watcher {
  private static final int PROVIDERS_MAX = 50;
  private static final Duration[] LATENCIES = {
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(250),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofMillis(2500),
    Duration.ofSeconds(5),
    Duration.ofSeconds(10),
    Duration.ofSeconds(30),
    Duration.ofMinutes(1),
    Duration.ofMinutes(5),
    Duration.ofMinutes(30)
  };

  private final MeterRegistry registry;
  private final InstantSource clock;
  private final KnownProviders providers = new KnownProviders(PROVIDERS_MAX);
  private final Counter moved;
  private final Counter withdrawn;
  private final Counter withdrawals;
  private final Counter foreign;
  private final Counter sentences;
  private final Counter parsed;
  private final Timer latency;
  private final WaitingAlerts waiting;

  /**
   * @param registry where the counters are kept
   * @param clock what the latency of alerts is measured against
   */
  public PipelineMetrics(MeterRegistry registry, InstantSource clock) {
    this.registry = registry;
    this.clock = clock;
    moved = counter("claimshift.articles.moved", "Earlier articles that a later one moved.");
    withdrawn = counter("claimshift.statements.withdrawn", "Statements that no longer hold.");
    withdrawals = counter("claimshift.alerts.withdrawals", "Alerts that take another one back.");
    foreign =
        counter("claimshift.articles.foreign", "Articles passed over: in a language not read.");
    sentences = counter("claimshift.sentences", "Sentences looked at.");
    parsed = counter("claimshift.sentences.parsed", "Sentences read deeply, by a tree.");
    latency =
        Timer.builder("claimshift.alert.latency")
            .description("From arrival of the article to its alert, without the last commit.")
            .serviceLevelObjectives(LATENCIES)
            .register(registry);
    waiting = new WaitingAlerts(registry);
    // From the start at 0, so that a rule on their growth sees the first one.
    for (AlertType type : AlertType.values()) {
      alerts(type);
    }
    for (Position position : Position.values()) {
      statements(position);
    }
    for (Succession succession : Succession.values()) {
      if (succession != Succession.FIRST) {
        versions(succession);
      }
    }
  }

  @Override
  public void rejected(String reason) {
    Counter.builder("claimshift.articles.rejected")
        .description("Records that could not be read or processed.")
        .tag("reason", reason)
        .register(registry)
        .increment();
  }

  @Override
  public void judged(Article article, Verdict verdict) {
    if (verdict.outcomes().isEmpty()) {
      return;
    }
    Counter.builder("claimshift.articles")
        .description("Articles judged, by where they ended.")
        .tag("outcome", outcome(verdict.outcomes().get(0)))
        .tag("provider", providers.label(article.provider()))
        .register(registry)
        .increment();
    moved.increment(verdict.outcomes().size() - 1.0);
    if (verdict.succession() != Succession.FIRST) {
      versions(verdict.succession()).increment();
    }
  }

  private static String outcome(io.claimshift.copies.Outcome outcome) {
    if (outcome instanceof io.claimshift.copies.Outcome.Copy copy) {
      return word(copy.kind());
    }
    return outcome instanceof io.claimshift.copies.Outcome.Unique ? "unique" : "withdrawn";
  }

  @Override
  public void studied(String uri, Study study) {
    foreign.increment(study.foreign() ? 1 : 0);
    sentences.increment(study.sentences());
    parsed.increment(study.parsed());
  }

  @Override
  public void told(Outcome outcome, Instant receivedAt) {
    for (LinkedStatement statement : outcome.statements()) {
      if (statement.withdrawn()) {
        withdrawn.increment();
      } else {
        statements(statement.statement().position()).increment();
      }
    }
    for (Alert alert : outcome.alerts()) {
      alerts(alert.type()).increment();
      withdrawals.increment(alert.withdraws() == null ? 0 : 1);
      Duration taken = Duration.between(receivedAt, clock.instant());
      latency.record(taken.isNegative() ? Duration.ZERO : taken);
    }
  }

  @Override
  public void waiting(String task, Map<String, Integer> byDesk) {
    waiting.are(task, byDesk);
  }

  private Counter versions(Succession succession) {
    return Counter.builder("claimshift.articles.versions")
        .description("Further versions of known items, by what they are to what was known.")
        .tag("succession", word(succession))
        .register(registry);
  }

  private Counter statements(Position position) {
    return Counter.builder("claimshift.statements")
        .description("Statements that are new or changed, by position.")
        .tag("position", word(position))
        .register(registry);
  }

  private Counter alerts(AlertType type) {
    return Counter.builder("claimshift.alerts")
        .description("Alerts, by type.")
        .tag("type", word(type))
        .register(registry);
  }

  private Counter counter(String name, String description) {
    return Counter.builder(name).description(description).register(registry);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
