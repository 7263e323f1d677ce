package io.claimshift.text.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogCodeTest {

  @Test
  void anyWeight_comesBackWithinHalfAStep() {
    for (double weight = 1.5; weight < 1000; weight *= 1.037) {
      double exact = weight * LogCode.UNIT;
      assertThat((double) LogCode.value(LogCode.code(weight, 0)))
          .isCloseTo(exact, within(exact * 0.06 + 0.5));
      assertThat(LogCode.value(LogCode.code(-weight, 0)))
          .isEqualTo((short) -LogCode.value(LogCode.code(weight, 0)));
    }
  }

  @Test
  void smallWeight_isDropped() {
    assertThat(LogCode.code(1.4, 1.5)).isZero();
    assertThat(LogCode.value((byte) 0)).isZero();
  }

  @Test
  void hugeWeight_staysWithinTheLimit() {
    assertThat(LogCode.value(LogCode.code(1e9, 0))).isEqualTo((short) LogCode.LARGEST);
  }
}
