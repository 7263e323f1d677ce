package io.claimshift.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.status.LogLines;
import io.claimshift.status.PipelineMetrics;
import io.claimshift.status.Watchers;
import io.claimshift.wire.Json;
import io.claimshift.wire.Topics;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;

/** What is counted and logged of the sample stream, against what came out on the topics. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WatcherTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger root = (Logger) LoggerFactory.getLogger("io.claimshift");
  private List<String> lines;
  private List<JsonNode> rejected;
  private List<JsonNode> statements;
  private List<JsonNode> alerts;

  @BeforeAll
  void play() throws IOException {
    try (InputStream in =
        WatcherTest.class.getResourceAsStream("/io/claimshift/sample/stream.ndjson")) {
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    log.start();
    root.addAppender(log);
    Watcher watcher =
        Watchers.of(
            new PipelineMetrics(registry, InstantSource.fixed(PipelineDriver.NOW.plusMillis(300))),
            new LogLines());
    try (PipelineDriver driver = new PipelineDriver(watcher)) {
      lines.forEach(driver::send);
      rejected = driver.values(Topics.REJECTED);
      statements = driver.values(Topics.STATEMENTS);
      alerts = driver.values(Topics.ALERTS);
    }
  }

  @AfterAll
  void stopListening() {
    root.detachAppender(log);
  }

  @Test
  void everyArticle_isCountedOnce() {
    assertThat(sum("claimshift.articles") + sum("claimshift.articles.rejected"))
        .isEqualTo(lines.size());
    assertThat(sum("claimshift.articles.rejected")).isEqualTo(rejected.size());
    assertThat(registry.find("claimshift.articles").tag("outcome", "unique").counter()).isNotNull();
  }

  @Test
  void statementsAndAlerts_areThoseOnTheTopics() {
    long holding = statements.stream().filter(s -> !s.path("withdrawn").asBoolean()).count();

    assertThat(sum("claimshift.statements")).isEqualTo(holding);
    assertThat(sum("claimshift.statements.withdrawn")).isEqualTo(statements.size() - holding);
    assertThat(sum("claimshift.alerts")).isEqualTo(alerts.size());
    assertThat(sum("claimshift.alerts.withdrawals")).isEqualTo(1);
  }

  @Test
  void latency_isFromArrivalToAlert() {
    assertThat(registry.get("claimshift.alert.latency").timer().count()).isEqualTo(alerts.size());
    assertThat(
            registry
                .get("claimshift.alert.latency")
                .timer()
                .max(java.util.concurrent.TimeUnit.MILLISECONDS))
        .isEqualTo(300);
  }

  @Test
  void articlesInOtherLanguages_areCounted() {
    assertThat(sum("claimshift.articles.foreign")).isEqualTo(2);
  }

  @Test
  void sentencesReadDeeply_areSomeOfThem() {
    assertThat(sum("claimshift.sentences.parsed"))
        .isPositive()
        .isLessThan(sum("claimshift.sentences"));
  }

  @Test
  void log_namesEachAlertWithItsClaimAndArticle_andHoldsNoTextOfAnArticle() {
    JsonEncoder encoder = new JsonEncoder();
    encoder.start();
    StringBuilder all = new StringBuilder();
    log.list.forEach(e -> all.append(new String(encoder.encode(e), StandardCharsets.UTF_8)));

    for (JsonNode alert : alerts) {
      assertThat(all)
          .contains(alert.path("alertId").asText())
          .contains(alert.path("claimId").asText())
          .contains(alert.path("articleUri").asText());
      assertThat(all).doesNotContain(alert.path("headline").asText());
    }
    for (JsonNode statement : statements) {
      assertThat(all).doesNotContain(statement.path("sentence").path("text").asText());
    }
    all.toString()
        .lines()
        .forEach(line -> assertThat(Json.read(bytes(line), JsonNode.class)).isNotEmpty());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private long sum(String name) {
    return (long) registry.find(name).counters().stream().mapToDouble(Counter::count).sum();
  }
}
