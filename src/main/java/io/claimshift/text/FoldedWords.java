package io.claimshift.text;

/**
 * A text's words as people compare them: case, accents and width folded, one space between words
 * and at both ends, so that a phrase stands in a text where one string contains the other.
 */
public final class FoldedWords {

  private FoldedWords() {}

  /** The words of a text; a single space where it has none. */
  public static String of(String text) {
    StringBuilder words = new StringBuilder(text.length() + 2).append(' ');
    for (int i = 0; i < text.length(); i++) {
      char folded = CharFold.of(text.charAt(i));
      if (folded > CharFold.DROPPED) {
        words.append(folded);
      } else if (separates(text.charAt(i), folded) && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    if (words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
    return words.toString();
  }

  /** Whoever looks for "Russia" wants "Russia's" too. */
  private static boolean separates(char unit, char folded) {
    return folded == CharFold.SEPARATOR || unit == '\'' || unit == '\u2019';
  }
}
