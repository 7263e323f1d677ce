package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimshift.article.Versions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The shipped stream keeps the shape that its expected alerts and the demo count on. */
class SampleStreamTest {
  private static final String FOLDER = "/io/claimshift/sample/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<String> lines = read("stream.ndjson").lines().toList();
  private final List<JsonNode> items = lines.stream().flatMap(line -> item(line).stream()).toList();
  private final JsonNode expected = parse(read("expected-alerts.json")).orElseThrow();

  @Test
  void everyLine_isItemWithUriButTwo() {
    assertThat(lines).hasSize(68);
    assertThat(items).hasSize(66);
    assertThat(lines.stream().filter(line -> parse(line).isEmpty())).hasSize(1);
  }

  @Test
  void everyItem_hasTimeHeadlineAndProvider() {
    assertThat(items)
        .allSatisfy(
            item -> {
              assertThat(time(item)).isAfter(Instant.parse("2024-10-01T00:00:00Z"));
              // More than an empty string's quotes or an empty array's brackets.
              assertThat(first(item, "headline", "headlines").toString()).hasSizeGreaterThan(2);
              assertThat(first(item, "infosource", "infosources", "infoSources").toString())
                  .hasSizeGreaterThan(2);
            });
  }

  @Test
  void formats_areMixed() {
    assertThat(items).anyMatch(item -> item.has("body_text")).anyMatch(i -> i.has("body_html"));
    assertThat(items)
        .anyMatch(item -> item.has("bodies") && item.has("versioncreated"))
        .anyMatch(item -> item.has("bodies") && item.has("versionCreated"));
    assertThat(items).anyMatch(item -> item.path("type").asText().equals("picture"));
    assertThat(items.stream().map(item -> item.path("language").asText()))
        .contains("en", "de", "es");
  }

  @Test
  void arrival_followsTimeButForTheLateOnes() {
    List<String> late = new ArrayList<>();
    Instant newest = Instant.MIN;
    for (JsonNode item : items) {
      if (time(item).isBefore(newest)) {
        late.add(uri(item));
      } else {
        newest = time(item);
      }
    }
    assertThat(late).isEqualTo(texts(expected.path("late")));
  }

  @Test
  void sameUri_comesAgainOnlyAsHigherVersionOrRedelivery() {
    Map<String, JsonNode> last = new HashMap<>();
    List<String> updated = new ArrayList<>();
    List<String> redelivered = new ArrayList<>();
    for (JsonNode item : items) {
      JsonNode before = last.put(uri(item), item);
      if (item.equals(before)) {
        redelivered.add(uri(item));
      } else if (before != null) {
        assertThat(Versions.compare(version(before), version(item))).isNegative();
        assertThat(time(before)).isBefore(time(item));
        updated.add(uri(item));
      }
    }
    assertThat(updated).isEqualTo(texts(expected.path("updated")));
    assertThat(redelivered).isEqualTo(texts(expected.path("redelivered")));
  }

  @Test
  void kill_followsItsStoryWithinTheHour() {
    List<JsonNode> kills =
        items.stream().filter(item -> item.path("pubStatus").asText().equals("canceled")).toList();
    assertThat(kills).extracting(SampleStreamTest::uri).isEqualTo(texts(expected.path("killed")));

    JsonNode kill = kills.get(0);
    JsonNode story = items.stream().filter(i -> uri(i).equals(uri(kill))).findFirst().orElseThrow();
    assertThat(time(kill)).isBetween(time(story), time(story).plusSeconds(3_600));
  }

  @Test
  void copies_areYoungerThanTheirCanonicalAndFromOthers() {
    for (JsonNode group : expected.path("copies")) {
      List<JsonNode> members = texts(group).stream().map(this::earliest).toList();
      assertThat(members).isSortedAccordingTo(Comparator.comparing(SampleStreamTest::time));
      assertThat(members).extracting(item -> uri(item).split(":")[2]).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyUri_isExpectedToAlertOrToStaySilent() {
    Set<String> alerting = fields(expected.path("alerts"), "articleUri");
    Set<String> silent = fields(expected.path("silent"), "uri");
    Set<String> all = new HashSet<>(alerting);
    all.addAll(silent);

    assertThat(alerting).doesNotContainAnyElementsOf(silent);
    assertThat(items.stream().map(SampleStreamTest::uri)).hasSameElementsAs(all);
  }

  @Test
  void expectedAlerts_showEveryTypeAndOneWithdrawal() {
    JsonNode alerts = expected.path("alerts");
    assertThat(fields(alerts, "type"))
        .containsExactlyInAnyOrder(
            "reversal", "softening", "hardening", "retraction", "confirmation", "dispute");
    List<JsonNode> withdrawing = stream(alerts).filter(alert -> alert.has("withdraws")).toList();
    assertThat(withdrawing).hasSize(1);
    JsonNode taken = alerts.get(withdrawing.get(0).path("withdraws").asInt());
    assertThat(taken.path("to")).isEqualTo(withdrawing.get(0).path("from"));
    assertThat(taken.path("articleUri")).isEqualTo(withdrawing.get(0).path("articleUri"));
  }

  private JsonNode earliest(String uri) {
    return items.stream().filter(item -> uri(item).equals(uri)).findFirst().orElseThrow();
  }

  private static Optional<JsonNode> item(String line) {
    return parse(line).filter(node -> node.hasNonNull("uri"));
  }

  private static Optional<JsonNode> parse(String text) {
    try {
      return Optional.of(JSON.readTree(text));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static String read(String name) {
    try (InputStream in = SampleStreamTest.class.getResourceAsStream(FOLDER + name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError("cannot read " + name, e);
    }
  }

  private static String uri(JsonNode item) {
    return item.path("uri").asText();
  }

  private static String version(JsonNode item) {
    return item.path("version").asText();
  }

  private static Instant time(JsonNode item) {
    return Instant.parse(first(item, "versioncreated", "versionCreated").asText());
  }

  private static JsonNode first(JsonNode item, String... names) {
    return Stream.of(names).filter(item::has).map(item::get).findFirst().orElseThrow();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static List<String> texts(JsonNode array) {
    return stream(array).map(JsonNode::asText).toList();
  }

  private static Set<String> fields(JsonNode array, String name) {
    Set<String> values = new LinkedHashSet<>();
    array.forEach(node -> values.add(node.path(name).asText()));
    return values;
  }
}
