package io.claimshift.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokeniserTest {

  private final Tokeniser tokeniser = new Tokeniser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "I can't and won't.        | I ca n't and wo n't .",
        "It's Lee's, they'd say    | It 's Lee 's , they 'd say",
        "don\u2019t O\u2019Brien   | do n\u2019t O\u2019Brien",
        "the workers' pay          | the workers ' pay",
        "cannot                    | can not",
        "U.S. forces at 5 p.m.     | U.S. forces at 5 p.m.",
        "He left.                  | He left .",
        "J. K. Lund                | J. K. Lund",
        "$1,250.50 (3.5%)          | $ 1,250.50 ( 3.5 % )",
        "AT&T at 10:30             | AT&T at 10:30",
        "a tax-exempt co-founder   | a tax - exempt co-founder",
        "Kim Jong-un, Moscow-based | Kim Jong-un , Moscow - based",
        "U.S.-led 61-year-old      | U.S. - led 61 - year - old",
        "Coca-Cola F-16 COVID-19   | Coca-Cola F-16 COVID-19",
        "wait ... no -- yes        | wait ... no -- yes",
        "``so'' \u201cso\u201d     | `` so '' \u201c so \u201d",
        "see https://a.b/c?d=1.    | see https://a.b/c?d=1 .",
        "@ann #deal                | @ann #deal"
      })
  void newsText_isCutInTheMannerOfThePennTreebank(String text, String tokens) {
    assertThat(String.join(" ", words(text))).isEqualTo(tokens);
  }

  @Test
  void partOfText_keepsOffsetsOfTheWhole() {
    List<Token> tokens = tokeniser.tokenise("One. Two three.", 5, 15);

    assertThat(tokens).contains(new Token(5, 8, "Two")).hasSize(3);
  }

  @Test
  void randomText_isCoveredByTokensEqualToTheirPiece() {
    String alphabet = "aB. ,'\u2019-n't\"s0:&@#/$\n\ud83d\ude00\u0301_`U.S";
    for (long seed = 0; seed < 500; seed++) {
      String text = RandomText.of(new Random(seed), alphabet, 300);
      int last = 0;
      int ink = 0;
      for (Token token : tokeniser.tokenise(text)) {
        assertThat(token.begin()).as("seed %d", seed).isGreaterThanOrEqualTo(last);
        assertThat(token.text()).as("seed %d", seed).isNotEmpty();
        assertThat(text.substring(token.begin(), token.end())).isEqualTo(token.text());
        last = token.end();
        ink += token.text().length();
      }
      assertThat(ink).as("seed %d", seed).isEqualTo(RandomText.ink(text));
    }
  }

  private List<String> words(String text) {
    return tokeniser.tokenise(text).stream().map(Token::text).toList();
  }
}
