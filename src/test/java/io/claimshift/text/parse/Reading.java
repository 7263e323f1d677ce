package io.claimshift.text.parse;

import io.claimshift.text.Tokeniser;
import java.util.Arrays;

/** Sentences read by the bundled model, and words found in them. */
final class Reading {

  private static final Tokeniser TOKENISER = new Tokeniser();

  private Reading() {}

  static ParsedSentence of(String text) {
    return Parser.bundled().parse(TOKENISER.tokenise(text));
  }

  /** The place of the first such word; fails when there is none. */
  static int find(ParsedSentence sentence, String word) {
    int at = sentence.words().indexOf(word);
    if (at < 0) {
      throw new AssertionError("no " + word + " in " + sentence.words());
    }
    return at;
  }

  static String word(ParsedSentence sentence, int i) {
    return i == ParsedSentence.NONE ? "" : sentence.word(i);
  }

  /** The words from first to last that hang on {@code i}, with blanks between. */
  static String phrase(ParsedSentence sentence, int i) {
    return String.join(" ", sentence.words().subList(sentence.first(i), sentence.last(i) + 1));
  }

  static int[] heads(ParsedSentence sentence) {
    int[] heads = new int[sentence.size()];
    Arrays.setAll(heads, sentence::head);
    return heads;
  }
}
