package io.claimshift.statement;

import io.claimshift.text.Token;

/**
 * Numbers quotations while the words of a text go by in order. Directed marks open and close;
 * straight ones alternate. An unclosed quotation ends with its paragraph, unless the next paragraph
 * opens with a mark, as runs of quoted paragraphs do.
 */
final class Quotations {

  private int count;
  private int open;
  private boolean single;

  /** A new paragraph begins at {@code begin}. */
  void paragraph(String text, int begin) {
    open = 0;
    single = false;
  }

  /** The number of the quotation the next token belongs to, its marks included; 0 for none. */
  int next(String text, Token token) {
    String mark = token.text();
    switch (mark) {
      case "\u201c":
      case "``":
      case "\u00ab":
      case "\u201e":
        return begin(false);
      case "\u201d":
      case "\u00bb":
        return end();
      case "\"":
      case "''":
        return open > 0 && !single ? end() : begin(false);
      case "\u2018":
        return open > 0 ? open : begin(true);
      case "'":
      case "\u2019":
        return apostrophe(text, token);
      default:
        return open;
    }
  }

  private int apostrophe(String text, Token token) {
    boolean spaceBefore = token.begin() == 0 || isGap(text.charAt(token.begin() - 1));
    boolean spaceAfter = token.end() >= text.length() || !startsWord(text.charAt(token.end()));
    if (open == 0 && spaceBefore && !spaceAfter && token.text().equals("'")) {
      return begin(true);
    }
    if (open > 0 && single && !spaceBefore && spaceAfter) {
      return end();
    }
    return open;
  }

  private int begin(boolean isSingle) {
    if (open == 0) {
      open = ++count;
      single = isSingle;
    }
    return open;
  }

  private int end() {
    int ended = open;
    open = 0;
    single = false;
    return ended;
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c)
        || c == '('
        || c == '['
        || c == '\u2014'
        || c == '"'
        || c == '\u00a0';
  }

  private static boolean startsWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '$' || c == '[';
  }
}
