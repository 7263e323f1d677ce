package io.claimshift.text.parse;

import static io.claimshift.text.parse.Reading.find;
import static io.claimshift.text.parse.Reading.phrase;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParsedSentenceTest {

  private final ParsedSentence sentence =
      Reading.of("The head of the agency met reporters and denied the \"old\" charge.");

  @Test
  void words_areThoseOfTheText() {
    assertThat(sentence.words())
        .containsExactly(
            "The",
            "head",
            "of",
            "the",
            "agency",
            "met",
            "reporters",
            "and",
            "denied",
            "the",
            "\"",
            "old",
            "\"",
            "charge",
            ".");
  }

  @Test
  void children_areInOrderAndKnowTheirHead() {
    int met = find(sentence, "met");
    int[] children = sentence.children(met);
    assertThat(children).isSorted().contains(find(sentence, "head"), find(sentence, "denied"));
    for (int child : children) {
      assertThat(sentence.head(child)).isEqualTo(met);
    }
  }

  @Test
  void joinedVerb_hasTheSubjectOfTheFirst() {
    int denied = find(sentence, "denied");
    assertThat(sentence.child(denied, "nsubj")).isEqualTo(ParsedSentence.NONE);
    assertThat(sentence.subject(denied)).isEqualTo(find(sentence, "head"));
  }

  @Test
  void phrase_reachesFromFirstToLast() {
    assertThat(phrase(sentence, find(sentence, "head"))).isEqualTo("The head of the agency");
    assertThat(phrase(sentence, find(sentence, "charge"))).isEqualTo("the \" old \" charge");
  }

  @Test
  void missingRelation_isNone() {
    assertThat(sentence.child(find(sentence, "reporters"), "nsubj")).isEqualTo(ParsedSentence.NONE);
    assertThat(sentence.agent(find(sentence, "met"))).isEqualTo(ParsedSentence.NONE);
    assertThat(sentence.has(find(sentence, "met"), "neg", "agent")).isFalse();
  }
}
