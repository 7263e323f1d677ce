package io.claimshift.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersTest {

  @Test
  void order_isThatOfTheNames() {
    List<String> names =
        List.of("", "a", "a\0b", "ab", "abcd", "abcda", "abcdb", "b", "é", "\uD83D");
    Numbers numbers = new Numbers();
    names.forEach(numbers::give);
    for (String one : names) {
      for (String other : names) {
        assertThat(numbers.before(numbers.of(one), numbers.of(other)))
            .as("%s before %s", one, other)
            .isEqualTo(one.compareTo(other) < 0);
      }
    }
  }

  @Test
  void freedNumber_isGivenToTheNextName() {
    Numbers numbers = new Numbers();
    int first = numbers.give("first");
    numbers.give("second");
    numbers.free(first);

    assertThat(numbers.of("first")).isEqualTo(-1);
    assertThat(numbers.give("third")).isEqualTo(first);
    assertThat(numbers.name(first)).isEqualTo("third");
    assertThat(numbers.size()).isEqualTo(2);
  }
}
