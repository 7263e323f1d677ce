package io.claimshift.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The topology as text: what changes here changes for running instances. */
class TopologyTest {

  @Test
  void topology_isTheRecordedOne() throws IOException {
    String recorded =
        new String(
            TopologyTest.class.getResourceAsStream("/topology.txt").readAllBytes(),
            StandardCharsets.UTF_8);

    assertThat(PipelineDriver.topology().describe().toString().strip())
        .isEqualToIgnoringNewLines(recorded.strip());
  }

  @Test
  void names_areAllGiven() {
    assertThat(PipelineDriver.topology().describe().toString())
        .doesNotContainPattern("KSTREAM-|KTABLE-|[A-Z]-\\d{10}");
  }
}
