package io.claimshift.text.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParserRobustnessTest {

  private static final long SEED = 42;
  private static final String[] PIECES = {
    "the",
    "The",
    "said",
    "denied",
    "not",
    "n't",
    "\u201c",
    "\u201d",
    "\"",
    ",",
    ".",
    "(",
    ")",
    "--",
    "Oslo",
    "OSLO",
    "17",
    "$",
    "%",
    "\ud83d\ude00",
    "\ud83d",
    "\u0130",
    "\u00df",
    "\u4e2d\u6587",
    "\u0007",
    " ",
    "a-b",
    "http://example.org/x",
    "of",
    "that",
    "was",
    "by",
    "\u2019s",
    "zzzzqqq",
    "-",
    "\u2026"
  };

  private final Parser parser = Parser.bundled();

  @Test
  void randomWords_giveOneProjectiveTree() {
    Random random = new Random(SEED);
    for (int run = 0; run < 3000; run++) {
      String[] words = words(random, random.nextInt(40) + 1);
      assertWellFormed(parser.parse(words));
    }
  }

  @Test
  void noWords_giveAnEmptyTree() {
    ParsedSentence sentence = parser.parse(new String[0]);
    assertThat(sentence.size()).isZero();
    assertThat(sentence.root()).isEqualTo(ParsedSentence.NONE);
  }

  @Test
  void emptyWord_isRefused() {
    assertThatThrownBy(() -> parser.parse(new String[] {"a", ""}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("empty word");
  }

  @Test
  void fiveThousandWords_giveATree() {
    assertWellFormed(parser.parse(words(new Random(SEED), 5000)));
  }

  @Test
  void severalThreads_giveTheSameTrees() {
    Random random = new Random(SEED);
    List<String[]> sentences = IntStream.range(0, 500).mapToObj(i -> words(random, 20)).toList();
    List<String> alone = sentences.stream().map(words -> parser.parse(words).toString()).toList();
    List<String> together =
        sentences.parallelStream().map(words -> parser.parse(words).toString()).toList();
    assertThat(together).isEqualTo(alone);
  }

  private static String[] words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> PIECES[random.nextInt(PIECES.length)])
        .toArray(String[]::new);
  }

  private static void assertWellFormed(ParsedSentence sentence) {
    int[] heads = Reading.heads(sentence);
    assertThat(heads).as("seed %d: %s", SEED, sentence).containsOnlyOnce(ParsedSentence.NONE);
    for (int i = 0; i < heads.length; i++) {
      assertThat(sentence.tag(i)).isNotEmpty();
      assertThat(sentence.label(i)).isNotEmpty();
      assertThat(sentence.isBelow(i, sentence.root())).isTrue();
      for (int j = sentence.first(i); j <= sentence.last(i) && heads.length < 100; j++) {
        assertThat(sentence.isBelow(j, i)).as("%d below %d of %s", j, i, sentence).isTrue();
      }
    }
  }
}
