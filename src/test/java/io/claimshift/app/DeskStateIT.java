package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.testing.Waiting;
import io.claimshift.wire.Json;
import io.claimshift.wire.Topics;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two instances share the claims; each one's desk shows all of them, wherever they are. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class DeskStateIT {
  @TempDir private Path directory;

  @Test
  void claimsOfTwoInstances_areAllReadFromEither_andNeverDeniedWhileTheyMove() throws Exception {
    Map<String, String> values =
        Map.of(
            Settings.CLAIM_PARTITIONS,
            "2",
            Settings.DESK_REQUESTS,
            "100000",
            // A member that stops is missed after its session.
            "main.consumer.session.timeout.ms",
            "6000");
    try (LocalCluster cluster = LocalCluster.start(values);
        DeskNode one = DeskNode.start(cluster, directory.resolve("one"), 0);
        DeskNode two = DeskNode.start(cluster, directory.resolve("two"), 0)) {
      awaitBothHolding(one, two);
      DeskNode.play(cluster);
      Map<String, JsonNode> told = claimsTold(cluster);
      assertThat(told).hasSizeGreaterThan(20);

      for (DeskNode node : List.of(one, two)) {
        for (String id : told.keySet()) {
          JsonNode claim = node.json("api/claims/" + id);
          assertThat(claim.get("claim")).isEqualTo(told.get(id).get("claim"));
          assertThat(claim.get("status")).isEqualTo(told.get(id).get("status"));
          assertThat(claim.get("history")).hasSameSizeAs(told.get(id).get("history"));
        }
        assertThat(pages(node)).isEqualTo(told.keySet());
        assertThat(node.get("api/claims/none").statusCode()).isEqualTo(404);
      }

      two.stopInstance();
      Set<Integer> answers = new HashSet<>();
      while (!claimsHere(one).equals(Set.of(0, 1))) {
        for (String id : told.keySet()) {
          answers.add(one.get("api/claims/" + id).statusCode());
        }
        // Nobody can tell that it is not there before all have been asked.
        assertThat(one.get("api/claims/none").statusCode()).isIn(404, 503);
        HttpResponse<String> list = one.get("api/claims?limit=200");
        answers.add(list.statusCode());
        if (list.statusCode() == 200) {
          assertThat(ids(Json.MAPPER.readTree(list.body()))).isEqualTo(told.keySet());
        }
      }
      assertThat(answers).contains(503).isSubsetOf(200, 503);
      assertThat(pages(one)).isEqualTo(told.keySet());
    }
  }

  /** The partitions that the instance holds itself. */
  private static Set<Integer> claimsHere(DeskNode node) throws Exception {
    Set<Integer> partitions = new HashSet<>();
    node.json("peer/claims/none").get("partitions").forEach(p -> partitions.add(p.asInt()));
    return partitions;
  }

  private static void awaitBothHolding(DeskNode one, DeskNode two) throws Exception {
    Waiting.until(
        "each holds one",
        Duration.ofMinutes(2),
        () -> claimsHere(one).size() == 1 && claimsHere(two).size() == 1);
    assertThat(claimsHere(one)).isNotEqualTo(claimsHere(two));
  }

  /** What the topic says once everything is worked through. */
  private static Map<String, JsonNode> claimsTold(LocalCluster cluster) throws Exception {
    Settings settings = cluster.settings();
    Map<String, JsonNode> claims = new HashMap<>();
    String topic = settings.topics().named(Topics.CLAIMS);
    try (Admin admin = Clusters.connect(settings);
        TopicReader reader = new TopicReader(settings.clients(), List.of(topic), true)) {
      Drain drain =
          new Drain(admin, settings.getString("application.id"), settings.topics().inputs());
      boolean done = false;
      while (!done) {
        int came =
            reader.poll(
                Duration.ofMillis(200),
                record -> {
                  String id = new String(record.key(), StandardCharsets.UTF_8);
                  if (record.value() == null) {
                    claims.remove(id);
                  } else {
                    claims.put(id, Json.read(record.value(), JsonNode.class));
                  }
                });
        done = came == 0 && drain.done() && reader.caughtUp();
      }
    }
    return claims;
  }

  private static Set<String> pages(DeskNode node) throws Exception {
    Set<String> found = new HashSet<>();
    String after = "";
    do {
      JsonNode page = node.json("api/claims?limit=7" + after);
      Set<String> ids = ids(page);
      assertThat(Collections.disjoint(ids, found)).isTrue();
      found.addAll(ids);
      after = page.get("next").isNull() ? null : "&after=" + page.get("next").asText();
    } while (after != null);
    return found;
  }

  private static Set<String> ids(JsonNode page) {
    return new HashSet<>(page.get("items").findValuesAsText("claimId"));
  }
}
