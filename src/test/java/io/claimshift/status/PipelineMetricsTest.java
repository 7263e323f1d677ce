package io.claimshift.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.article.Article;
import io.claimshift.article.PubStatus;
import io.claimshift.copies.Outcome;
import io.claimshift.copies.Succession;
import io.claimshift.copies.Verdict;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class PipelineMetricsTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final PipelineMetrics metrics = new PipelineMetrics(registry, InstantSource.fixed(NOON));

  @Test
  void sameVersionWithOtherContent_isCountedApart() {
    metrics.judged(article(), unique(Succession.FIRST));
    metrics.judged(article(), unique(Succession.SAME_VERSION));
    metrics.judged(article(), unique(Succession.LATER));
    metrics.judged(article(), unique(Succession.SAME_VERSION));

    assertThat(versions("same_version")).isEqualTo(2);
    assertThat(versions("later")).isEqualTo(1);
    assertThat(versions("outdated")).isZero();
    assertThat(registry.get("claimshift.articles").counter().count()).isEqualTo(4);
  }

  private double versions(String succession) {
    return registry
        .get("claimshift.articles.versions")
        .tag("succession", succession)
        .counter()
        .count();
  }

  private static Verdict unique(Succession succession) {
    return new Verdict(List.of(new Outcome.Unique(article(), null)), List.of(), succession);
  }

  private static Article article() {
    return new Article(
        "a",
        "1",
        NOON,
        PubStatus.USABLE,
        "Northwire",
        "en",
        "text",
        "Headline",
        "Body",
        "",
        "",
        "",
        0,
        null);
  }
}
