package io.claimshift.statement;

/** What a token is to the rules that look for boundaries. */
enum Mark {
  WORD,
  COMMA,
  DOUBLE_QUOTE,
  SINGLE_QUOTE,
  DASH,
  OTHER;

  /**
   * The kind of a token.
   *
   * @param low as written, in lower case
   * @param word whether it is no punctuation mark
   */
  static Mark of(String low, boolean word) {
    switch (low) {
      case ",":
        return COMMA;
      case "\"":
      case "\u201c":
      case "\u201d":
      case "``":
      case "''":
      case "\u00ab":
      case "\u00bb":
      case "\u201e":
        return DOUBLE_QUOTE;
      case "'":
      case "\u2018":
      case "\u2019":
        return SINGLE_QUOTE;
      case "-":
      case "--":
      case "\u2014":
      case "\u2013":
        return DASH;
      default:
        return word ? WORD : OTHER;
    }
  }
}
