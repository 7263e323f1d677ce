package io.claimshift.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimshift.article.Article;
import io.claimshift.article.PubStatus;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each file of scenarios/copies: articles as they arrive, and after each where articles end. A text
 * is given as it is or by its name in copy-texts.json; times count from noon.
 */
class CopyScenarioTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> everyScenario_hasItsOutcome() throws Exception {
    JsonNode texts = JSON.readTree(resource("/scenarios/copy-texts.json").toFile());
    List<Path> files;
    try (Stream<Path> listed = Files.list(resource("/scenarios/copies"))) {
      files = listed.sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> play(file, texts)));
  }

  private static void play(Path file, JsonNode texts) throws IOException {
    JsonNode scenario = JSON.readTree(file.toFile());
    MapCopyStore store = new MapCopyStore();
    CopyJudge judge = new CopyJudge(store, CopyPolicy.DEFAULT);
    for (JsonNode step : scenario.get("steps")) {
      Article article = article(step.get("given"), texts);
      Verdict verdict = judge.judge(article, article.versionCreated());
      String step1 = scenario.get("title").asText() + ": " + step.get("given").get("uri");
      assertThat(verdict.outcomes().stream().map(CopyScenarioTest::told).toList())
          .as(step1)
          .isEqualTo(lines(step.get("then")));
      if (step.has("stories")) {
        assertThat(verdict.stories().stream().map(CopyScenarioTest::told).toList())
            .as(step1)
            .isEqualTo(lines(step.get("stories")));
      }
    }
  }

  private static Article article(JsonNode given, JsonNode texts) {
    JsonNode text = given.get("text");
    return new Article(
        given.get("uri").asText(),
        given.get("version").asText(),
        Articles.NOON.plus(Duration.parse(given.get("at").asText())),
        PubStatus.valueOf(given.path("status").asText("USABLE")),
        given.path("provider").asText("Northwire"),
        "en",
        given.path("type").asText("text"),
        given.path("headline").asText(""),
        text == null ? given.path("body").asText("") : texts.get(text.asText()).asText(),
        "",
        "",
        "",
        0,
        null);
  }

  private static List<String> lines(JsonNode nodes) {
    List<String> lines = new ArrayList<>();
    nodes.forEach(node -> lines.add(node.has("story") ? story(node) : outcome(node)));
    return lines;
  }

  private static String outcome(JsonNode node) {
    if (node.has("unique")) {
      return "unique " + node.get("unique").asText() + " replaces " + text(node, "replaces");
    }
    return node.has("withdrawn")
        ? "withdrawn " + node.get("withdrawn").asText()
        : "copy " + text(node, "copy") + " of " + text(node, "of") + " " + text(node, "kind");
  }

  private static String story(JsonNode node) {
    return "story %s canonical %s copies %s article %s withdrawn %s merged into %s"
        .formatted(
            text(node, "story"),
            text(node, "canonical"),
            node.get("copies").asInt(),
            node.path("article").asBoolean(false),
            text(node, "withdrawn"),
            text(node, "mergedInto"));
  }

  private static String text(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.get(field).asText() : "nothing";
  }

  private static String told(Outcome outcome) {
    if (outcome instanceof Outcome.Unique unique) {
      String replaces = unique.replaces() == null ? "nothing" : unique.replaces();
      return "unique " + unique.article().uri() + " replaces " + replaces;
    }
    if (outcome instanceof Outcome.Copy copy) {
      return "copy " + copy.uri() + " of " + copy.canonicalUri() + " " + copy.kind();
    }
    return "withdrawn " + ((Outcome.Withdrawn) outcome).notice().uri();
  }

  private static String told(Story story) {
    return "story %s canonical %s copies %s article %s withdrawn %s merged into %s"
        .formatted(
            story.id(),
            story.canonicalUri() == null ? "nothing" : story.canonicalUri(),
            story.copies(),
            story.article() != null,
            story.withdrawnUri() == null ? "nothing" : story.withdrawnUri(),
            story.mergedInto() == null ? "nothing" : story.mergedInto());
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(CopyScenarioTest.class.getResource(name).toURI());
  }
}
