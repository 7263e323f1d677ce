package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClockWatchTest {
  private static final long SECOND = 1_000_000_000L;

  private final ClockWatch watch = new ClockWatch(1_000_000, 0);

  @Test
  void clockThatGoes_isNotSetBack() {
    assertThat(watch.setBack(1_000_200, SECOND / 5)).isZero();
  }

  @Test
  void clockSetBack_isToldOnce_byHowMuch() {
    assertThat(watch.setBack(1_000_000 - 59_000, SECOND)).isEqualTo(Duration.ofSeconds(60));
    assertThat(watch.setBack(1_000_000 - 58_000, 2 * SECOND)).isZero();
  }

  @Test
  void clockSetAhead_isTold_onlyWhenItIsSetBackAgain() {
    assertThat(watch.setBack(1_000_000 + 7_200_000, SECOND)).isZero();
    assertThat(watch.setBack(1_002_000, 2 * SECOND)).isGreaterThan(Duration.ofHours(1));
  }

  @Test
  void clockThatIsSlowed_isNeverTold() {
    for (int hour = 1; hour <= 100; hour++) {
      // Half a thousandth slower: 1.8 s an hour.
      assertThat(watch.setBack(1_000_000 + hour * 3_598_200L, hour * 3600 * SECOND)).isZero();
    }
  }
}
