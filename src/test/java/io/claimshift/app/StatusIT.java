package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.claimshift.status.DeskMetrics;
import io.claimshift.status.WebhookMetrics;
import io.claimshift.wire.Topics;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a running instance shows over HTTP, and what the dashboard and the alert rules ask for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatusIT {
  private static final Pattern METRIC =
      Pattern.compile("\\b(?:claimshift|kafka|jvm|process|system)_[a-z0-9_]+");
  private static final Path DEPLOY = Path.of("src/main/deploy");

  private final HttpClient http = HttpClient.newHttpClient();
  private LocalCluster cluster;
  private Status status;
  private HttpResponse<String> beforeStart;
  private HttpResponse<String> afterStop;
  private HttpResponse<String> running;
  private HttpResponse<String> live;
  private String metrics;

  @BeforeAll
  void playTheSample() throws Exception {
    cluster = LocalCluster.start(Map.of(Settings.STATUS_PORT, "0"));
    Settings settings = cluster.settings();
    status = Status.open(settings);
    // What a desk and webhooks show beside it.
    new DeskMetrics(status.registry()).follow(() -> 0);
    new WebhookMetrics(List.of("chat"), InstantSource.system()).bindTo(status.registry());
    // Nothing of the sample waits for a desk.
    status.watcher().waiting("0_0", Map.of("world", 1));
    beforeStart = get("/health/ready");
    try (Instance instance = new Instance(settings, status).start();
        Admin admin = Clusters.connect(settings)) {
      running = get("/health/ready");
      live = get("/health/live");
      play(settings, admin, instance);
      metrics = get("/metrics").body();
    }
    afterStop = get("/health/live");
  }

  @AfterAll
  void stop() {
    status.close();
    cluster.close();
  }

  @Test
  void health_isTrueToTheState() {
    assertThat(beforeStart.statusCode()).isEqualTo(503);
    assertThat(beforeStart.body()).contains("starting");
    assertThat(running.statusCode()).isEqualTo(200);
    assertThat(live.statusCode()).isEqualTo(200);
    assertThat(afterStop.statusCode()).isEqualTo(503);
    assertThat(afterStop.body()).contains("not_running");
  }

  @Test
  void metrics_tellWhatCameThrough() {
    assertThat(metrics)
        .containsPattern(
            "claimshift_articles_total\\{outcome=\"unique\",provider=\"[^\"]+\"} [1-9]")
        .containsPattern("claimshift_articles_rejected_total\\{reason=\"[a-z0-9-]+\"} 1")
        .containsPattern("claimshift_alerts_total\\{type=\"reversal\"} [1-9]")
        .containsPattern("claimshift_statements_total\\{position=\"denied\"} [1-9]")
        .containsPattern("claimshift_alert_latency_seconds_count [1-9]")
        .containsPattern("claimshift_store_entries\\{store=\"claims\"} [1-9]")
        .containsPattern("claimshift_lag_records\\{topic=\"articles.raw\"} 0")
        .contains("claimshift_restore_remaining 0")
        .contains("claimshift_ready 1");
  }

  @Test
  void anotherPathOrMethod_isRefused() throws Exception {
    assertThat(get("/").statusCode()).isEqualTo(404);
    assertThat(
            http.send(
                    HttpRequest.newBuilder(status.address().resolve("/metrics"))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                    HttpResponse.BodyHandlers.ofString())
                .statusCode())
        .isEqualTo(405);
  }

  @Test
  void dashboard_asksForWhatIsThere() throws IOException {
    JsonNode dashboard =
        new YAMLMapper()
            .readTree(Files.readString(DEPLOY.resolve("grafana/dashboards/claimshift.json")));
    List<String> asked = new ArrayList<>();
    for (JsonNode expression : dashboard.findValues("expr")) {
      asked.add(expression.asText());
    }

    assertThat(asked).hasSizeGreaterThan(15);
    assertThat(served()).containsAll(metricsIn(asked));
  }

  @Test
  void alertRules_askForWhatIsThere_andLeadIntoTheRunbook() throws IOException {
    JsonNode rules = new YAMLMapper().readTree(Files.readString(DEPLOY.resolve("alerts.yml")));
    String runbook = Files.readString(Path.of("src/main/docs/runbook.md"));
    List<String> asked = new ArrayList<>();
    rules.findValues("expr").forEach(expression -> asked.add(expression.asText()));
    Set<String> sections =
        runbook
            .lines()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3).toLowerCase(java.util.Locale.ROOT).replace(' ', '-'))
            .collect(Collectors.toSet());

    assertThat(asked).hasSizeGreaterThan(5);
    assertThat(served()).containsAll(metricsIn(asked));
    rules
        .findValues("runbook")
        .forEach(link -> assertThat(sections).contains(link.asText().replace("runbook.md#", "")));
  }

  private Set<String> served() {
    return metrics
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("[{ ]", 2)[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> metricsIn(List<String> expressions) {
    Set<String> names = new TreeSet<>();
    for (String expression : expressions) {
      Matcher matcher = METRIC.matcher(expression.replaceAll("\"[^\"]*\"", ""));
      while (matcher.find()) {
        names.add(matcher.group());
      }
    }
    return names;
  }

  private static void play(Settings settings, Admin admin, Instance instance) throws Exception {
    try (Lines lines = new Lines(SampleStream.open());
        RawProducer producer =
            new RawProducer(settings.clients(), settings.topics().named(Topics.RAW))) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        producer.send(line);
      }
      producer.flush();
    }
    Drain drain =
        new Drain(admin, settings.getString("application.id"), settings.topics().inputs());
    while (!drain.done()) {
      instance.failIfBroken();
      Thread.onSpinWait();
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = status.address().resolve(path);
    return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }
}
