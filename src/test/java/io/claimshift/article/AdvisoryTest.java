package io.claimshift.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdvisoryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "REFILE-Minister denies talks",
        "REPEAT: Minister denies talks",
        "RPT 2-Minister denies talks",
        "RPT-REFILE-Minister denies talks"
      })
  void taggedHeadline_isSentAgain(String headline) {
    assertThat(Advisory.sentAgain(article(headline, ""))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Repeat offenders to face longer terms",
        "Repeat: a word that haunts the coach",
        "UPDATE 2-Minister denies talks",
        "CORRECTED-Minister denies talks",
        "No repeat of last year's floods, says mayor"
      })
  void otherHeadline_isNews(String headline) {
    assertThat(Advisory.sentAgain(article(headline, ""))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(Refiles to fix spelling of name)", "REFILE to fix byline", "Repeats to widen"})
  void noteToEditors_tellsIt(String note) {
    assertThat(Advisory.sentAgain(article("Minister denies talks", note))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(Adds reaction in paragraph 3)", "Corrects figure in second paragraph"})
  void otherNote_isNews(String note) {
    assertThat(Advisory.sentAgain(article("Minister denies talks", note))).isFalse();
  }

  private static Article article(String headline, String edNote) {
    return new Article(
        "urn:a",
        "1",
        Instant.EPOCH,
        PubStatus.USABLE,
        "",
        "en",
        "text",
        headline,
        "Body.",
        "",
        "",
        edNote,
        0,
        null);
  }
}
