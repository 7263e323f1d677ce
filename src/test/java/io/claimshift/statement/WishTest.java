package io.claimshift.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"You don't need a degree to see it,\" Jan Lund said.",
        "\"Nobody wants to be the last to pay,\" Jan Lund said.",
        "\"They should not expect to need it,\" Jan Lund said.",
        "\"I can't dress that up,\" Jan Lund said.",
        "Jan Lund said that he was not allowed to open the gate."
      })
  void negatedWishOrAdvice_isToldFromANegatedFact(String body) {
    assertThat(rule(body)).startsWith("content-negated-wish");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Nothing was stolen,\" Jan Lund said.",
        "\"I don't think the two men met,\" Jan Lund said.",
        "\"The factory will not be closed,\" Jan Lund said.",
        "\"No figure of ours has been changed,\" Jan Lund said."
      })
  void negatedFact_staysOne(String body) {
    assertThat(rule(body)).startsWith("content-negated/");
  }

  private static String rule(String body) {
    return Sample.body(body).stream()
        .filter(s -> s.holder().equals("Jan Lund"))
        .findFirst()
        .orElseThrow()
        .rule();
  }
}
