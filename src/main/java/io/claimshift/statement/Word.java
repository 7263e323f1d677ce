package io.claimshift.statement;

import io.claimshift.text.Token;

/**
 * A token as the rules see it.
 *
 * @param token the token with its place
 * @param known what is known of it by itself
 * @param quote number of the quotation that holds it, 0 outside quotations; the marks belong to it
 * @param capital begins with a capital letter
 */
record Word(Token token, KnownWord known, int quote, boolean capital) {

  static Word of(Token token, int quote) {
    String text = token.text();
    return new Word(token, KnownWord.of(text), quote, Character.isUpperCase(text.charAt(0)));
  }

  /** Lower-case form. */
  String low() {
    return known.low();
  }

  int begin() {
    return token.begin();
  }

  int end() {
    return token.end();
  }

  String text() {
    return token.text();
  }

  boolean wordy() {
    return known.mark() == Mark.WORD;
  }

  boolean comma() {
    return known.mark() == Mark.COMMA;
  }

  boolean digits() {
    return known.digits();
  }

  /** Opening or closing double quotation mark of any kind. */
  boolean doubleQuote() {
    return known.mark() == Mark.DOUBLE_QUOTE;
  }

  boolean quoteMark() {
    return known.mark() == Mark.DOUBLE_QUOTE || known.mark() == Mark.SINGLE_QUOTE;
  }

  boolean dash() {
    return known.mark() == Mark.DASH;
  }
}
