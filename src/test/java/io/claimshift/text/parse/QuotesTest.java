package io.claimshift.text.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.text.Tokeniser;
import org.junit.jupiter.api.Test;

class QuotesTest {

  private static String oriented(String text) {
    return String.join(" ", Quotes.orient(new Tokeniser().tokenise(text)));
  }

  @Test
  void straightMarks_openAfterABlankAndCloseBeforeOne() {
    assertThat(oriented("He said \"no\" and left.")).isEqualTo("He said “ no ” and left .");
  }

  @Test
  void quotationThatBeganEarlier_closes() {
    assertThat(oriented("It was over,\" she said.")).isEqualTo("It was over , ” she said .");
  }

  @Test
  void singleMark_opensOnlyWhereNoWordStandsBeforeIt() {
    assertThat(oriented("Court calls workers' plea 'late and empty'"))
        .isEqualTo("Court calls workers ' plea ‘ late and empty '");
  }

  @Test
  void typographicMarks_stay() {
    assertThat(oriented("“No,” he said.")).isEqualTo("“ No , ” he said .");
  }

  @Test
  void wordsWithoutPlaces_openAndCloseInTurn() {
    assertThat(Quotes.inTurn(new String[] {"\"", "No", ",", "\"", "he", "said", "\""}))
        .containsExactly("“", "No", ",", "”", "he", "said", "“");
  }
}
