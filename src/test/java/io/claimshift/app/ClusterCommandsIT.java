package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.broker.EmbeddedBroker;
import io.claimshift.wire.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The commands against a cluster, as an operator types them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterCommandsIT {
  @TempDir private Path directory;
  private EmbeddedBroker broker;

  @BeforeAll
  void start() throws IOException {
    broker = EmbeddedBroker.start();
  }

  @AfterAll
  void stop() {
    broker.close();
  }

  @Test
  void freshCluster_isPlannedAppliedAndThenAsDeclared() {
    Commands plan = command("topics plan", "plan.");
    assertThat(plan.code()).as(plan.err()).isZero();
    assertThat(plan.out()).contains("would create plan.articles.raw");

    assertThat(command("topics apply", "plan.").code()).isZero();
    assertThat(command("topics plan", "plan.").out()).contains("as declared");
  }

  @Test
  void runWithoutTopics_refusesWithOneLineEach() {
    Commands run = command("run", "none.");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("none.articles.raw is missing")
        .contains("none.alerts is missing");
  }

  @Test
  void ingestedArticles_canBeTailed() throws IOException {
    command("topics apply", "io.");
    Files.writeString(directory.resolve("a.json"), "{\n \"uri\": \"urn:one\"\n}");
    Files.writeString(directory.resolve("b.ndjson"), "{\"uri\":\"urn:two\"}\nno json\n");

    Commands ingest = command("ingest", "io.", directory.toString());
    Commands tail = command("tail", "io.", Topics.RAW, "--once");

    assertThat(ingest.code()).as(ingest.err()).isZero();
    assertThat(tail.code()).as(tail.err()).isZero();
    assertThat(tail.out()).contains("urn:one").contains("urn:two").contains("no json");
  }

  @Test
  void ingestWithoutTopic_saysHowToMakeIt() {
    Commands ingest = command("ingest", "none.", directory.toString());

    assertThat(ingest.code()).isEqualTo(1);
    assertThat(ingest.err()).contains("none.articles.raw does not exist").contains("topics apply");
  }

  @Test
  void clusterThatDoesNotAnswer_isToldInOneLine() {
    Commands plan =
        Commands.run(
            "topics",
            "plan",
            "-b",
            "127.0.0.1:1",
            "--set",
            "default.api.timeout.ms=3000",
            "--set",
            "request.timeout.ms=2000");

    assertThat(plan.code()).isEqualTo(1);
    assertThat(plan.err().strip()).hasLineCount(1).contains("127.0.0.1:1");
  }

  private Commands command(String command, String prefix, String... more) {
    String[] words = command.split(" ");
    String[] options = {
      "-b",
      broker.bootstrapServers(),
      "--set",
      "topic.prefix=" + prefix,
      "--set",
      "topic.replication.factor=1"
    };
    return Commands.run(concat(concat(words, more), options));
  }

  private static String[] concat(String[] left, String[] right) {
    String[] all = java.util.Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, all, left.length, right.length);
    return all;
  }
}
