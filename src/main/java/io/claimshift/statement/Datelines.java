package io.claimshift.statement;

import io.claimshift.text.Token;
import java.util.List;

/** Finds the dateline of an agency's text: "SEOUL, Oct 18 (Agency) - ". */
final class Datelines {

  private static final int FIRST_PARAGRAPHS = 3;
  private static final int LONGEST = 18;

  private Datelines() {}

  /**
   * How many tokens at the beginning of a sentence are a dateline: a place in capitals or an agency
   * in brackets, up to a dash.
   */
  static int end(List<Token> tokens, int paragraph) {
    if (paragraph > FIRST_PARAGRAPHS || tokens.size() < 3) {
      return 0;
    }
    boolean capitals = capitals(tokens.get(0).text());
    boolean bracket = false;
    for (int i = 1; i < Math.min(LONGEST, tokens.size() - 1); i++) {
      String text = tokens.get(i).text();
      bracket |= text.equals(")");
      if (dash(text) && spaced(tokens, i)) {
        return capitals && (bracket || i < 9) || bracket && capitalised(tokens.get(0).text())
            ? i + 1
            : 0;
      }
    }
    return 0;
  }

  private static boolean spaced(List<Token> tokens, int i) {
    return tokens.get(i).begin() > tokens.get(i - 1).end() || tokens.get(i).text().length() > 1;
  }

  private static boolean dash(String text) {
    return text.equals("-") || text.equals("--") || text.equals("\u2014") || text.equals("\u2013");
  }

  private static boolean capitalised(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private static boolean capitals(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters > 1;
  }
}
