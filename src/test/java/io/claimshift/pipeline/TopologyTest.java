package io.claimshift.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The topology as text: what changes here changes for running instances. */
class TopologyTest {

  @ParameterizedTest
  @CsvSource({"1, /topology.txt", "4, /topology-sharded.txt"})
  void topology_isTheRecordedOne(int copyPartitions, String file) throws IOException {
    String recorded =
        new String(
            TopologyTest.class.getResourceAsStream(file).readAllBytes(), StandardCharsets.UTF_8);

    assertThat(PipelineDriver.topology(copyPartitions).describe().toString().strip())
        .isEqualToIgnoringNewLines(recorded.strip());
  }

  @ParameterizedTest
  @CsvSource({"1", "4"})
  void names_areAllGiven(int copyPartitions) {
    assertThat(PipelineDriver.topology(copyPartitions).describe().toString())
        .doesNotContainPattern("KSTREAM-|KTABLE-|[A-Z]-\\d{10}");
  }
}
