package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimshift.wire.Json;
import io.claimshift.wire.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayIT {
  @TempDir private Path directory;

  @Test
  void sampleReplayedTwice_losesNothingAndSaysTheSame() throws IOException {
    Path input = directory.resolve("wire.ndjson");
    try (InputStream sample = SampleStream.open()) {
      Files.copy(sample, input);
    }

    Commands first = replay(input, directory.resolve("first"));
    Commands second = replay(input, directory.resolve("second"));

    assertThat(first.code()).as(first.err()).isZero();
    assertThat(second.code()).as(second.err()).isZero();
    assertThat(uris(directory.resolve("first"))).isEqualTo(uris(input));
    assertThat(values(directory.resolve("first"), Topics.REJECTED)).hasSize(2);
    for (String topic : List.of(Topics.UNIQUE, Topics.COPIES, Topics.STATEMENTS, Topics.ALERTS)) {
      assertThat(values(directory.resolve("first"), topic))
          .as(topic)
          .isNotEmpty()
          .isEqualTo(values(directory.resolve("second"), topic));
    }
  }

  @Test
  void copyMemoryInFourShards_givesTheGroupsOfOne() throws IOException {
    Path input = directory.resolve("wire.ndjson");
    try (InputStream sample = SampleStream.open()) {
      Files.copy(sample, input);
    }

    Commands one = replay(input, directory.resolve("one"));
    Commands four = replay(input, directory.resolve("four"), "--set", "copies.partitions=4");

    assertThat(one.code()).as(one.err()).isZero();
    assertThat(four.code()).as(four.err()).isZero();
    assertThat(uris(directory.resolve("four"))).isEqualTo(uris(input));
    assertThat(CopyGroups.of(values(directory.resolve("four"), Topics.COPIES)))
        .isNotEmpty()
        .isEqualTo(CopyGroups.of(values(directory.resolve("one"), Topics.COPIES)));
  }

  @Test
  void watchesAndActors_areTriedOutOnAnArchive() throws IOException {
    Path input = directory.resolve("wire.ndjson");
    try (InputStream sample = SampleStream.open()) {
      Files.copy(sample, input);
    }
    Path watches = directory.resolve("watches.ndjson");
    Files.writeString(watches, "{\"desk\":\"asia\",\"actors\":[\"Hermit Kingdom\"]}\n");
    Path actors = directory.resolve("actors.ndjson");
    Files.writeString(actors, "{\"name\":\"North Korea\",\"aliases\":[\"Hermit Kingdom\"]}\n");

    Path output = directory.resolve("tried");
    Commands tried =
        replay(input, output, "--watches", watches.toString(), "--actors", actors.toString());

    assertThat(tried.code()).as(tried.err()).isZero();
    for (JsonNode alert : values(output, Topics.ALERTS)) {
      boolean korean =
          alert.path("holder").asText().equals("North Korea")
              || alert.path("agent").asText().equals("North Korea");
      assertThat(alert.path("desks").size()).as(alert.toString()).isEqualTo(korean ? 1 : 0);
    }
  }

  @Test
  void watchThatIsNone_isToldWithItsLine() throws IOException {
    Path input = Files.createFile(directory.resolve("none.ndjson"));
    Path watches = directory.resolve("wrong.ndjson");
    Files.writeString(watches, "{\"desk\":\"asia\"}\n{\"desk\":\"a b\"}\n");

    Commands replay = replay(input, directory.resolve("never"), "--watches", watches.toString());

    assertThat(replay.code()).isEqualTo(2);
    assertThat(replay.err()).contains("line 2: desk");
  }

  @Test
  void emptyInput_endsWithEmptyFiles() throws IOException {
    Path input = Files.createFile(directory.resolve("empty.ndjson"));

    Commands replay = replay(input, directory.resolve("out"));

    assertThat(replay.code()).as(replay.err()).isZero();
    assertThat(directory.resolve("out").resolve("alerts.ndjson")).exists().isEmptyFile();
  }

  private static Commands replay(Path input, Path output, String... more) {
    List<String> words = new ArrayList<>(List.of("replay", "--input", input.toString()));
    words.addAll(List.of("--output", output.toString()));
    words.addAll(List.of(more));
    return Commands.run(words.toArray(String[]::new));
  }

  private static Set<String> uris(Path path) throws IOException {
    Set<String> uris = new HashSet<>();
    if (Files.isDirectory(path)) {
      for (String topic : List.of(Topics.UNIQUE, Topics.COPIES)) {
        values(path, topic).forEach(value -> uris.add(value.path("uri").asText()));
      }
      return uris;
    }
    for (String line : Files.readAllLines(path)) {
      if (line.contains("\"uri\"")) {
        uris.add(Json.MAPPER.readTree(line).path("uri").asText());
      }
    }
    return uris;
  }

  /** Values without what depends on the hour of the replay. */
  private static List<JsonNode> values(Path directory, String topic) throws IOException {
    List<JsonNode> values = new ArrayList<>();
    for (String line : Files.readAllLines(directory.resolve(topic + ".ndjson"))) {
      ObjectNode value = (ObjectNode) Json.MAPPER.readTree(line);
      value.remove(List.of("detectedAt", "receivedAt"));
      values.add(value);
    }
    return values;
  }
}
