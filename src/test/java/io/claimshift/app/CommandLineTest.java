package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "replay",
        "run",
        "topics",
        "ingest",
        "tail",
        "explain",
        "withdraw",
        "reset",
        "topology"
      })
  void help_isThereForEveryCommand(String command) {
    assertThat(execute(command, "--help")).isZero();
    assertThat(out.toString()).contains("Usage: claimshift " + command);
  }

  @Test
  void unknownCommand_isWrongUsage() {
    assertThat(execute("replya")).isEqualTo(2);
    assertThat(err.toString()).contains("replya").contains("replay");
  }

  @Test
  void missingInput_isToldInOneLine() {
    assertThat(execute("replay", "--input", "none.ndjson", "--output", "target/none")).isEqualTo(2);
    assertThat(err.toString().strip()).isEqualTo("claimshift: --input none.ndjson is not a file");
  }

  @Test
  void unknownKey_isToldInOneLine() {
    assertThat(execute("run", "-b", "localhost:1", "--set", "no.such.key=1")).isEqualTo(2);
    assertThat(err.toString().strip()).hasLineCount(1).contains("no.such.key");
  }

  @Test
  void deskForEverybodyWithoutToken_isRefusedInOneLine() {
    assertThat(execute("run", "--desk", "-b", "localhost:1", "--set", "desk.host=0.0.0.0"))
        .isEqualTo(2);
    assertThat(err.toString().strip()).hasLineCount(1).contains("desk.token", "0.0.0.0");
  }

  @Test
  void topicsAlone_isWrongUsage() {
    assertThat(execute("topics")).isEqualTo(2);
    assertThat(err.toString()).contains("topics plan");
  }

  @Test
  void topology_isPrintedAsTextAndAsMermaid() {
    assertThat(execute("topology")).isZero();
    assertThat(out.toString()).contains("judge-copies").contains("articles.raw");
    assertThat(execute("topology", "--mermaid")).isZero();
    assertThat(out.toString()).contains("flowchart TD").contains("judge_copies");
  }

  private int execute(String... arguments) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }
}
