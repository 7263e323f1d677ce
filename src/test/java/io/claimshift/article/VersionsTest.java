package io.claimshift.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsTest {

  @ParameterizedTest
  @CsvSource({
    "1, 2",
    "9, 10",
    "1.9, 1.10",
    "1, 1.1",
    "2, 10.0",
    "v2, v10",
    "2a, 2b",
    "99999999999999999999998, 99999999999999999999999",
    "20250428T060200Z, 20250428T070200Z",
    "draft, final"
  })
  void laterVersion_isGreater(String earlier, String later) {
    assertThat(Versions.compare(earlier, later)).isNegative();
    assertThat(Versions.compare(later, earlier)).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "01, 1", "1.0, 1.00", "v7, v07"})
  void sameNumber_isTheSameVersion(String one, String other) {
    assertThat(Versions.compare(one, other)).isZero();
  }
}
