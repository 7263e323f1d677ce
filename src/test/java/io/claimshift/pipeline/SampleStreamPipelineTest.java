package io.claimshift.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.contract.Contracts;
import io.claimshift.wire.Json;
import io.claimshift.wire.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The sample stream through the whole topology, against what an editor expects of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleStreamPipelineTest {
  private static final String NORTH_KOREA_CONFIRMS =
      "urn:newsml:tidewater.example:20250428:KP-0931";

  private JsonNode expected;
  private List<String> lines;
  private List<JsonNode> unique;
  private List<JsonNode> copies;
  private List<JsonNode> rejected;
  private List<JsonNode> alerts;

  @BeforeAll
  void play() throws IOException {
    expected = Json.MAPPER.readTree(resource("/io/claimshift/sample/expected-alerts.json"));
    lines =
        new String(resource("/io/claimshift/sample/stream.ndjson"), StandardCharsets.UTF_8)
            .lines()
            .toList();
    try (PipelineDriver driver = new PipelineDriver()) {
      lines.forEach(driver::send);
      unique = driver.values(Topics.UNIQUE);
      copies = driver.values(Topics.COPIES);
      rejected = driver.values(Topics.REJECTED);
      alerts = driver.values(Topics.ALERTS);
    }
  }

  @Test
  void everyRecord_endsSomewhere() {
    assertThat(unique.size() + copies.size() + rejected.size())
        .isGreaterThanOrEqualTo(lines.size());
    assertThat(rejected).hasSize(2);
  }

  @Test
  void copies_areThoseOfTheEditor() {
    Set<String> wanted = new HashSet<>();
    for (JsonNode group : expected.path("copies")) {
      for (int i = 1; i < group.size(); i++) {
        wanted.add(group.get(i).asText());
      }
    }
    Set<String> found = new HashSet<>();
    for (JsonNode copy : copies) {
      if (!copy.path("kind").asText().equals("version")) {
        found.add(copy.path("uri").asText());
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void northKoreasConfirmation_alertsOnce() {
    List<JsonNode> reversals =
        alerts.stream()
            .filter(a -> a.path("holder").asText().equals("North Korea"))
            .filter(a -> a.path("type").asText().equals("reversal"))
            .toList();

    assertThat(reversals).hasSize(1);
    assertThat(reversals.get(0).path("from").asText()).isEqualTo("denied");
    assertThat(reversals.get(0).path("to").asText()).isEqualTo("confirmed");
  }

  @Test
  void killedStory_isWithdrawn() {
    List<JsonNode> withdrawals = alerts.stream().filter(a -> a.hasNonNull("withdraws")).toList();

    assertThat(withdrawals).hasSize(1);
    assertThat(alerts)
        .extracting(a -> a.path("alertId").asText())
        .contains(withdrawals.get(0).path("withdraws").asText());
  }

  @Test
  void everyAlertOfTheEditor_isRaised() {
    List<String> wanted = new ArrayList<>();
    expected.path("alerts").forEach(a -> wanted.add(line(a)));
    List<String> raised = new ArrayList<>();
    alerts.forEach(a -> raised.add(line(a)));

    assertThat(raised).containsAll(wanted).doesNotHaveDuplicates();
  }

  @Test
  void everyOutput_keepsItsPublishedSchema() {
    try (PipelineDriver again = new PipelineDriver()) {
      lines.forEach(again::send);
      for (String topic : Topics.OUTPUTS) {
        assertThat(again.values(topic))
            .as(topic)
            .isNotEmpty()
            .allSatisfy(value -> keeps(topic, value));
      }
    }
  }

  private static void keeps(String topic, JsonNode value) {
    if (value != null) {
      assertThat(Contracts.violations(topic, value.toString())).as(value.toString()).isEmpty();
    }
  }

  @Test
  void alertIds_areTheSameOnEveryReplay() {
    try (PipelineDriver again = new PipelineDriver()) {
      lines.forEach(again::send);
      assertThat(again.values(Topics.ALERTS)).isEqualTo(alerts);
    }
  }

  @Test
  void copyMemoryInShards_givesTheSameCopiesAndAlerts() {
    try (PipelineDriver sharded = new PipelineDriver(4)) {
      lines.forEach(sharded::send);
      assertThat(sharded.values(Topics.COPIES))
          .extracting(SampleStreamPipelineTest::copy)
          .isEqualTo(copies.stream().map(SampleStreamPipelineTest::copy).toList());
      assertThat(sharded.values(Topics.ALERTS)).isEqualTo(alerts);
    }
  }

  /** Of several members of a group, the shards tell the likest and one index the first it finds. */
  private static String copy(JsonNode copy) {
    return copy.path("uri").asText() + " of " + copy.path("canonicalUri").asText();
  }

  private static String line(JsonNode alert) {
    return String.join(
        " | ",
        alert.path("holder").asText(),
        alert.path("type").asText(),
        alert.path("from").asText(),
        alert.path("to").asText(),
        alert.path("articleUri").asText());
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = SampleStreamPipelineTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return in.readAllBytes();
    }
  }
}
