package io.claimshift.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.wire.Topics;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a newsroom knows of holders, changed while articles come. */
class LiveActorsTest {
  private final PipelineDriver driver = new PipelineDriver();

  @AfterEach
  void close() {
    driver.close();
  }

  private List<String> holdersOf(String uri) {
    driver.send(
        "{\"uri\":\""
            + uri
            + "\",\"type\":\"text\",\"version\":\"1\",\"language\":\"en\","
            + "\"versionCreated\":\"2025-12-01T08:00:00Z\",\"pubStatus\":\"usable\","
            + "\"headlines\":[{\"value\":\"Lake poisoned, residents say "
            + uri
            + "\"}],\"bodies\":[{\"contentType\":\"text/plain\",\"value\":"
            + "\"Blenheim Court denied on Monday that it had poisoned Lake Margen near "
            + uri
            + ".\"}]}");
    return driver.values(Topics.STATEMENTS).stream()
        .filter(s -> s.path("position").asText().equals("denied"))
        .map(s -> s.path("holder").asText())
        .distinct()
        .toList();
  }

  @Test
  void newKnowledge_countsWithoutRestart_andItsRemovalToo() {
    assertThat(holdersOf("Aden")).doesNotContain("Norvik").isNotEmpty();

    driver.actor(
        "Norvik", "{\"name\":\"Norvik\",\"kind\":\"company\",\"seat\":\"Blenheim Court\"}");
    driver.actor("Broken", "{\"name\":");
    driver.pass(Duration.ofSeconds(1));
    assertThat(holdersOf("Berne")).containsExactly("Norvik");

    driver.actor("Norvik", null);
    driver.pass(Duration.ofSeconds(1));
    assertThat(holdersOf("Cadiz")).doesNotContain("Norvik").isNotEmpty();
  }
}
