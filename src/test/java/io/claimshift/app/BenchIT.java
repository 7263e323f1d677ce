package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.wire.Json;
import io.claimshift.wire.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchIT {
  @TempDir private Path directory;

  @Test
  void sampleAtARate_isMeasuredToTheLastArticle() throws IOException {
    Path input = directory.resolve("wire.ndjson");
    try (InputStream sample = SampleStream.open()) {
      Files.copy(sample, input);
    }
    Path json = directory.resolve("bench.json");

    Commands bench =
        Commands.run(
            "bench",
            "--input",
            input.toString(),
            "--warm-up",
            "8",
            "--rate",
            "200",
            "--json",
            json.toString());

    assertThat(bench.code()).as(bench.err()).isZero();
    JsonNode report = Json.MAPPER.readTree(json.toFile());
    JsonNode latency = report.path("latency");
    int ended =
        latency.path(Topics.UNIQUE).path("count").asInt()
            + latency.path(Topics.COPIES).path("count").asInt()
            + latency.path(Topics.REJECTED).path("count").asInt();
    assertThat(report.path("articles").asInt()).isEqualTo(60);
    assertThat(ended).isGreaterThanOrEqualTo(60);
    assertThat(report.path("articlesPerSecond").asDouble()).isBetween(1.0, 250.0);
    assertThat(latency.path(Topics.ALERTS).path("count").asInt()).isPositive();
    assertThat(latency.path(Topics.ALERTS).path("p50").asInt()).isPositive();
    assertThat(report.path("relays").path("0").asDouble()).isPositive();
    assertThat(bench.out()).contains("articles/s, asked for 200", "latency alerts");
  }
}
