package io.claimshift.text;

/**
 * A word, number or punctuation mark with its place.
 *
 * @param begin first UTF-16 unit in the whole text, inclusive
 * @param end last UTF-16 unit, exclusive
 * @param text the token as written, equal to the text's substring
 */
public record Token(int begin, int end, String text) {

  /** Whether the token begins with a letter or digit (a clitic such as "'s" counts as a word). */
  public boolean isWord() {
    char c = text.charAt(0);
    return Character.isLetterOrDigit(c)
        || Character.isHighSurrogate(c)
        || (text.length() > 1
            && (c == '\'' || c == '\u2019')
            && Character.isLetter(text.charAt(1)));
  }
}
