package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.wire.Json;
import io.claimshift.wire.Topics;
import io.claimshift.wire.WatchRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Desks on a broker: what an editor types while the pipeline runs. */
class DesksIT {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Duration EMBARGO = Duration.ofSeconds(40);

  private LocalCluster cluster;

  @BeforeEach
  void start() throws IOException {
    cluster = LocalCluster.start(Map.of());
  }

  @AfterEach
  void stop() {
    cluster.close();
  }

  private Commands command(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("-b", cluster.settings().clients().get("bootstrap.servers").toString()));
    all.addAll(List.of("--set", "topic.replication.factor=1", "--set", "topic.partitions=1"));
    return Commands.run(all.toArray(String[]::new));
  }

  private void done(String... words) {
    Commands command = command(words);
    assertThat(command.code()).as(command.err()).isZero();
  }

  @Test
  void watchSetWhileItRuns_actsWithoutRestart_alsoForADeskWhoseTopicIsMissing()
      throws InterruptedException {
    try (Instance instance = new Instance(cluster.settings()).start()) {
      send("denial", "2025-12-01T08:00:00Z", null, "Norvik denied", "poisoned Lake Margen");
      done("actor", "add", "Norvik", "--kind", "company", "--alias", "NVK");
      done("watch", "add", "live", "--actor", "NVK", "--type", "reversal");
      new KeptTopic(cluster.settings(), Topics.WATCHES)
          .put(
              "late",
              new WatchRecord("late", null, List.of("Margen"), Set.of(), null, null, null, null));
      assertThat(command("watch", "list").out()).contains("live", "NVK", "late", "Margen");

      send("admission", "2025-12-20T08:00:00Z", null, "Norvik admitted", "poisoned Lake Margen");
      JsonNode told = next("alerts.live");
      assertThat(told.path("holder").asText()).isEqualTo("Norvik");
      assertThat(told.path("desks")).hasToString("[\"late\",\"live\"]");

      done("topics", "apply");
      assertThat(next("alerts.late")).isEqualTo(told);
      instance.failIfBroken();
    }
  }

  @Test
  void embargoedAlert_reachesTheDeskAtItsTime_overARestartOnAnEmptyDisk(@TempDir Path elsewhere)
      throws InterruptedException {
    done("watch", "add", "held", "--word", "harbour");
    Instant end;
    try (Instance instance = new Instance(cluster.settings()).start()) {
      send("no", "2025-11-01T08:00:00Z", null, "Ferrant denied", "bribed the harbour council");
      end = Instant.now().plus(EMBARGO);
      send("yes", "2025-11-20T08:00:00Z", end, "Ferrant admitted", "bribed the harbour council");
      assertThat(nextOf("Ferrant").path("embargoedUntil").asText()).isEqualTo(end.toString());
      instance.failIfBroken();
    }
    assertThat(Instant.now()).as("stopped while the alert waits").isBefore(end);

    Map<String, String> values = new HashMap<>(cluster.settings().originalsStrings());
    values.put("state.dir", elsewhere.toString());
    try (Instance instance = new Instance(new Settings(values)).start()) {
      assertThat(next("alerts.held").path("holder").asText()).isEqualTo("Ferrant");
      assertThat(Instant.now()).isAfterOrEqualTo(end);
      instance.failIfBroken();
    }
  }

  @Test
  void mistakes_areToldInOneLine() {
    assertThat(command("watch", "add", "no spaces").err()).startsWith("claimshift: no watch: desk");
    assertThat(command("watch", "add", "world", "--quiet", "23:00-06:00").err())
        .contains("quietHours: zone");
    assertThat(command("watch", "add", "world", "--type", "rumour").err())
        .contains("--type")
        .contains("rumour");
    assertThat(command("watch", "remove", "nobody").err()).contains("has no watch");
    assertThat(command("actor", "remove", "nobody").code()).isEqualTo(2);

    done("actor", "add", "Halden", "--alias", "HLD");
    assertThat(command("actor", "add", "Holding", "--alias", "hld").err())
        .contains("\"hld\" is a name of Halden already");
    done("actor", "remove", "Halden");
    assertThat(command("actor", "list").out()).doesNotContain("Halden");
  }

  private void send(String uri, String time, Instant embargo, String saying, String content) {
    String text = saying + " on Monday that it had " + content + ".";
    String json =
        "{\"uri\":\"urn:"
            + uri
            + "\",\"type\":\"text\",\"version\":\"1\",\"pubStatus\":\"usable\",\"versionCreated\":\""
            + time
            + "\",\"language\":\"en\",\"provider\":\"Test Wire\","
            + (embargo == null ? "" : "\"embargoedUntil\":\"" + embargo + "\",")
            + "\"headlines\":[{\"value\":\""
            + saying
            + " it had "
            + content
            + "\"}],\"bodies\":[{\"contentType\":\"text/plain\",\"value\":\""
            + text
            + "\"}]}";
    try (RawProducer producer = new RawProducer(cluster.settings().clients(), Topics.RAW)) {
      producer.send(json.getBytes(StandardCharsets.UTF_8));
      producer.flush();
    }
  }

  private JsonNode nextOf(String holder) {
    return await(Topics.ALERTS, alert -> alert.path("holder").asText().equals(holder));
  }

  private JsonNode next(String topic) {
    return await(topic, alert -> true);
  }

  private JsonNode await(String topic, java.util.function.Predicate<JsonNode> wanted) {
    List<JsonNode> found = new ArrayList<>();
    Instant deadline = Instant.now().plus(PATIENCE);
    try (TopicReader reader = new TopicReader(cluster.settings().clients(), List.of(topic), true)) {
      while (found.isEmpty()) {
        assertThat(Instant.now())
            .as(() -> "nothing came on " + topic + "; alerts: " + command("tail", "--once").out())
            .isBefore(deadline);
        reader.poll(
            Duration.ofMillis(200),
            record -> {
              JsonNode value = Json.read(record.value(), JsonNode.class);
              if (wanted.test(value)) {
                found.add(value);
              }
            });
      }
    }
    return found.get(0);
  }
}
