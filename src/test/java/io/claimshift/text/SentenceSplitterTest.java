package io.claimshift.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  private final SentenceSplitter splitter = new SentenceSplitter();

  /** Sentences are divided by " | " in the samples. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The deal is off. | Talks resume on Monday.",
        "Mr. Okafor met Gov. J. B. Lindqvist in the U.S. Senate. | He left at 5 p.m. | The rest stayed.",
        "Norvik Corp. said so. | Shares of Norvik Inc. rose 3.5 percent to $1.20. | Analysts shrugged.",
        "It was built in the U.S. | The factory closed in Jan. 2019.",
        "\"We never did it.\" | She left.",
        "\u201cWhy would we?\u201d he asked. | Nobody knew.",
        "\u201cIt is over!\u201d | \u201cNot yet,\u201d she said.",
        "\"The nation is watching. ... | We have to show it,\" he said.",
        "He paused ... and went on. | Then he left.",
        "LAGOS, Nig. - A minister spoke. | He smiled.",
        "TOKYO (AP) \u2014 Rates were kept. | The yen fell.",
        "Prices (see page 3.) rose. | That was No. 5 on the list.",
        "What now? | Nobody knows! | Really.",
        "He said it at St. Mary's Hospital vs. the clinic. | It was a mistake."
      })
  void proseWithStopsThatEndNothing_isCutWhereSentencesEnd(String sample) {
    List<String> expected = List.of(sample.split(" \\| "));
    String text = String.join(" ", expected);

    assertThat(pieces(text)).isEqualTo(expected);
  }

  @Test
  void emptyLine_endsSentenceAndParagraph() {
    List<Sentence> sentences =
        splitter.split("A headline without a stop\n\nThe body. More of it.\r\n\r\nEnd");

    assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 1, 2);
  }

  @Test
  void hardWrappedLine_runsOn() {
    String line = "The ministry said on Tuesday that it would look into all of the matters";

    assertThat(pieces(line + "\nraised by the opposition. It gave no date.")).hasSize(2);
  }

  @Test
  void shortLines_endSentences() {
    assertThat(pieces("By Ann Lee\nUpdated 5 May\nThe court ruled."))
        .containsExactly("By Ann Lee", "Updated 5 May", "The court ruled.");
  }

  @Test
  void blankText_hasNone() {
    assertThat(splitter.split(" \n\t\u00a0")).isEmpty();
  }

  @Test
  void randomText_givesOrderedSentencesThatHoldAllInk() {
    String alphabet = "aB. .!?\"\u201d\u201c'\n\r\u2026-)(,0 \ud83d\ude00\u2029U.S";
    for (long seed = 0; seed < 500; seed++) {
      String text = RandomText.of(new Random(seed), alphabet, 300);
      int last = 0;
      int ink = 0;
      for (Sentence sentence : splitter.split(text)) {
        assertThat(sentence.begin()).as("seed %d", seed).isGreaterThanOrEqualTo(last);
        assertThat(sentence.end()).as("seed %d", seed).isGreaterThan(sentence.begin());
        last = sentence.end();
        ink += RandomText.ink(text.substring(sentence.begin(), sentence.end()));
      }
      assertThat(last).as("seed %d", seed).isLessThanOrEqualTo(text.length());
      assertThat(ink).as("seed %d", seed).isEqualTo(RandomText.ink(text));
    }
  }

  private List<String> pieces(String text) {
    return splitter.split(text).stream().map(s -> text.substring(s.begin(), s.end())).toList();
  }
}
