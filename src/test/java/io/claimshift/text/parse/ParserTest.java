package io.claimshift.text.parse;

import static io.claimshift.text.parse.Reading.find;
import static io.claimshift.text.parse.Reading.phrase;
import static io.claimshift.text.parse.Reading.word;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The harbour company denied that its ferry had struck the pier. | denied | company | struck",
        "Officials in Lima confirmed on Friday that the bridge was closed. | confirmed | Officials | closed",
        "The mayor admitted she had signed the contract. | admitted | mayor | signed",
        "Its owner acknowledged that two workers were injured. | acknowledged | owner | injured",
        "A spokeswoman for the bank said thieves emptied two accounts. | said | spokeswoman | emptied"
      })
  void verbOfPosition_hasSubjectAndClause(String text, String verb, String subject, String clause) {
    ParsedSentence sentence = Reading.of(text);
    int v = find(sentence, verb);
    assertThat(sentence.root()).isEqualTo(v);
    assertThat(word(sentence, sentence.subject(v))).isEqualTo(subject);
    assertThat(word(sentence, sentence.child(v, "ccomp"))).isEqualTo(clause);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministry does not deny the report. | deny",
        "The club didn't confirm the transfer. | confirm",
        "The pilot has never admitted a mistake. | admitted",
        "Norway won’t acknowledge the claim. | acknowledge"
      })
  void negatedVerb_isNegated(String text, String verb) {
    ParsedSentence sentence = Reading.of(text);
    assertThat(sentence.isNegated(find(sentence, verb))).isTrue();
  }

  @Test
  void plainVerb_isNotNegated() {
    ParsedSentence sentence = Reading.of("The ministry denied that it had not paid the fine.");
    assertThat(sentence.isNegated(find(sentence, "denied"))).isFalse();
    assertThat(sentence.isNegated(find(sentence, "paid"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“We did not dump the waste,” the plant’s manager said. | said | manager | dump",
        "\"The talks have failed,\" said Anna Berg, a union leader. | said | Berg | failed",
        "The fire was an accident, the minister said. | said | minister | accident"
      })
  void quotationBeforeItsSpeaker_hangsOnTheVerb(
      String text, String verb, String speaker, String quoted) {
    ParsedSentence sentence = Reading.of(text);
    int v = find(sentence, verb);
    assertThat(word(sentence, sentence.subject(v))).isEqualTo(speaker);
    assertThat(sentence.isBelow(find(sentence, quoted), v)).isTrue();
    assertThat(sentence.label(sentence.root())).isEqualTo("root");
    assertThat(sentence.root()).isEqualTo(v);
  }

  @Test
  void refusedToConfirm_sharesItsSubject() {
    ParsedSentence sentence = Reading.of("The regulator refused to confirm the inquiry.");
    int confirm = find(sentence, "confirm");
    assertThat(sentence.label(confirm)).isEqualTo("xcomp");
    assertThat(word(sentence, sentence.subject(confirm))).isEqualTo("regulator");
    assertThat(word(sentence, sentence.complement(confirm))).isEqualTo("inquiry");
  }

  @Test
  void passive_hasItsAgent() {
    ParsedSentence sentence = Reading.of("The allegation was rejected by the Finnish government.");
    int rejected = find(sentence, "rejected");
    assertThat(sentence.isPassive(rejected)).isTrue();
    assertThat(phrase(sentence, sentence.agent(rejected))).isEqualTo("the Finnish government");
    assertThat(phrase(sentence, sentence.subject(rejected))).isEqualTo("The allegation");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iceland denies sending trawlers to Norway | denies | Iceland",
        "Iceland Denies Sending Trawlers To Norway | Denies | Iceland",
        "ICELAND DENIES SENDING TRAWLERS TO NORWAY | DENIES | ICELAND",
        "Bank confirms it lost customer data | confirms | Bank",
        "BANK CONFIRMS IT LOST CUSTOMER DATA | CONFIRMS | BANK"
      })
  void headline_isReadInAnyCase(String text, String verb, String subject) {
    ParsedSentence sentence = Reading.of(text);
    int v = find(sentence, verb);
    assertThat(sentence.tag(v)).isEqualTo("VBZ");
    assertThat(sentence.root()).isEqualTo(v);
    assertThat(word(sentence, sentence.subject(v))).isEqualTo(subject);
    assertThat(sentence.complement(v)).isNotEqualTo(ParsedSentence.NONE);
  }
}
