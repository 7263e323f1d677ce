package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  private static final String FIRST =
      "{\"uri\":\"urn:a\",\"versionCreated\":\"2026-01-05T10:00:00Z\",\"language\":\"en\","
          + "\"headlines\":[{\"value\":\"Norway <denies> sale\"}],\"bodies\":[{\"contentType\":"
          + "\"text/plain\",\"value\":\"Norway denied on Monday that it had sold <b> ships.\"}]}";
  private static final String SECOND =
      "{\"uri\":\"urn:b\",\"language\":\"en\",\"headlines\":[{\"value\":\"Rain\"}],\"bodies\":"
          + "[{\"contentType\":\"text/plain\",\"value\":\"Sweden confirmed the sale.\"}]}";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("a.ndjson"), FIRST + "\n" + SECOND + "\n");
  }

  @Test
  void article_isToldWithPartsAndRule() {
    Commands run = Commands.run("explain", file.toString(), "--uri", "urn:a");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Norway  denied")
        .contains("source   0-6: Norway")
        .contains("cue      7-13: denied")
        .contains("that it had sold <b> ships")
        .contains("rule     denies/straight: the verb takes the other side")
        .doesNotContain("Sweden");
  }

  @Test
  void page_coloursPartsAndKeepsHostileTextInert() {
    Commands run = Commands.run("explain", file.toString(), "--html");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("<span class=\"source\">Norway</span>")
        .contains("<span class=\"cue\">denied</span>")
        .contains("&lt;b&gt; ships")
        .contains("Sweden")
        .doesNotContain("<b> ships")
        .doesNotContain("<denies>");
  }

  @Test
  void oneArticleFile_isRead() throws IOException {
    Path json = Files.writeString(folder.resolve("a.json"), FIRST);

    assertThat(Commands.run("explain", json.toString()).out()).contains("Norway  denied");
  }

  @Test
  void uriThatTheFileLacks_fails() {
    Commands run = Commands.run("explain", file.toString(), "--uri", "urn:c");

    assertThat(run.code()).isEqualTo(Main.FAILED);
    assertThat(run.err()).contains("no such article");
  }

  @Test
  void neitherFileNorUri_isWrongUsage() {
    Commands run = Commands.run("explain", "nowhere.ndjson");

    assertThat(run.code()).isEqualTo(Main.WRONG_USAGE);
    assertThat(run.err().strip()).hasLineCount(1).contains("nowhere.ndjson");
  }
}
