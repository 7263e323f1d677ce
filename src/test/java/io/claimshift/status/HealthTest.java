package io.claimshift.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.streams.KafkaStreams.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthTest {

  @ParameterizedTest
  @CsvSource({
    ", true, false, starting",
    "CREATED, true, false, created",
    "REBALANCING, true, false, rebalancing",
    "RUNNING, true, true, running",
    "PENDING_SHUTDOWN, true, false, pending_shutdown",
    "PENDING_ERROR, false, false, pending_error",
    "ERROR, false, false, error",
    "NOT_RUNNING, false, false, not_running"
  })
  void state_decidesWhetherItLivesAndWorks(State state, boolean live, boolean ready, String word) {
    Health health = Health.of(state, 7);

    assertThat(health.live()).isEqualTo(live);
    assertThat(health.ready()).isEqualTo(ready);
    assertThat(health.json()).contains("\"" + word + "\"").contains("\"restoring\":7");
  }

  @ParameterizedTest
  @CsvSource({
    "false, false, true, false, starting",
    "false, true, true, true, running",
    "true, true, false, false, failed"
  })
  void delivery_isReadyOnceAllOfItGetsWhatComes(
      boolean failed, boolean joined, boolean live, boolean ready, String word) {
    Health health = Health.of(failed, joined);

    assertThat(health.live()).isEqualTo(live);
    assertThat(health.ready()).isEqualTo(ready);
    assertThat(health.json()).contains("\"" + word + "\"");
  }
}
