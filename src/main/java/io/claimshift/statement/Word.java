package io.claimshift.statement;

import io.claimshift.text.Token;

/**
 * A token as the rules see it.
 *
 * @param token the token with its place
 * @param known what is known of it by itself
 * @param quote number of the quotation that holds it, 0 outside quotations; the marks belong to it
 */
record Word(Token token, KnownWord known, int quote) {

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

  /** Begins with a capital letter. */
  boolean capital() {
    return Character.isUpperCase(token.text().charAt(0));
  }

  boolean wordy() {
    return token.isWord();
  }

  boolean comma() {
    return low().equals(",");
  }

  boolean digits() {
    return Character.isDigit(low().charAt(0));
  }

  /** Opening or closing double quotation mark of any kind. */
  boolean doubleQuote() {
    switch (low()) {
      case "\"":
      case "\u201c":
      case "\u201d":
      case "``":
      case "''":
      case "\u00ab":
      case "\u00bb":
      case "\u201e":
        return true;
      default:
        return false;
    }
  }

  boolean quoteMark() {
    return doubleQuote() || low().equals("'") || low().equals("\u2018") || low().equals("\u2019");
  }

  boolean dash() {
    return low().equals("-")
        || low().equals("--")
        || low().equals("\u2014")
        || low().equals("\u2013");
  }
}
