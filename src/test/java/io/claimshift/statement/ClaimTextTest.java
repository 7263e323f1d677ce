package io.claimshift.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Norway denied that it had sold the ships.            | Norway had sold the ships",
        "Norway denied selling the ships.                     | Norway sold the ships",
        "Norway denied being at war with Sweden.              | Norway was at war with Sweden",
        "Norway said it did not sell the ships.               | Norway sold the ships",
        "Norway said it does not sell ships.                  | Norway sells ships",
        "Norway said it would never sell the ships.           | Norway would sell the ships",
        "Norway said at no point had ships been sold.         | had ships been sold",
        "Norway said nobody had sold the ships.               | somebody had sold the ships",
        "Norway said it no longer sold ships.                 | Norway no longer sold ships",
        "Norway said people who did not vote were to blame.   | people who did not vote were to blame",
        "Norway said it was not only selling ships.           | Norway was not only selling ships",
        "\"We don't sell ships,\" Norway said.                | Norway sells ships",
        "\"We've never sold a ship,\" Norway said.            | Norway has sold a ship",
        "Norway said it is not known who sold the ships.      | it is known who sold the ships"
      })
  void content_isWrittenInItsPositiveForm(String sentence, String claim) {
    assertThat(Sample.body(sentence)).extracting(s -> s.proposition().text()).contains(claim);
  }
}
