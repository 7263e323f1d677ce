package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatencyTest {

  @Test
  void percentiles_areValuesThatWereMeasured() {
    Latency latency = new Latency();
    LongStream.rangeClosed(1, 5000).map(i -> 5001 - i).forEach(latency::add);

    assertThat(latency.summary()).isEqualTo(new Latency.Summary(5000, 2500, 4750, 4950, 5000));
  }

  @Test
  void nothingMeasured_isNothing() {
    assertThat(new Latency().summary()).isEqualTo(new Latency.Summary(0, 0, 0, 0, 0));
  }
}
