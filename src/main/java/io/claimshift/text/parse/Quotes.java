package io.claimshift.text.parse;

import io.claimshift.text.Token;
import java.util.List;

/**
 * Turns straight quotation marks into opening and closing ones, which is how the reader has learnt
 * them: by the white space around them where it is known, else in turn.
 */
final class Quotes {

  static final String OPENING = "\u201c";
  static final String CLOSING = "\u201d";
  static final String SINGLE_OPENING = "\u2018";

  private Quotes() {}

  /** The words of the tokens; a mark opens when white space stands before it and none after it. */
  static String[] orient(List<Token> tokens) {
    String[] words = new String[tokens.size()];
    boolean open = false;
    for (int i = 0; i < words.length; i++) {
      Token token = tokens.get(i);
      words[i] = token.text();
      if (words[i].length() == 1 && (words[i].equals("\"") || words[i].equals("'"))) {
        boolean before = i == 0 || tokens.get(i - 1).end() < token.begin();
        boolean after = i + 1 == words.length || token.end() < tokens.get(i + 1).begin();
        boolean opens = before == after ? !open : before;
        words[i] = words[i].equals("'") ? single(before && !after) : twofold(opens);
      }
      open = words[i].equals(OPENING) || open && !words[i].equals(CLOSING);
    }
    return words;
  }

  /** The words with double marks opening and closing in turn. */
  static String[] inTurn(String[] words) {
    String[] result = words.clone();
    boolean open = false;
    for (int i = 0; i < result.length; i++) {
      if (result[i].equals("\"")) {
        result[i] = twofold(!open);
      }
      open = result[i].equals(OPENING) || open && !result[i].equals(CLOSING);
    }
    return result;
  }

  private static String single(boolean opens) {
    return opens ? SINGLE_OPENING : "'";
  }

  private static String twofold(boolean opens) {
    return opens ? OPENING : CLOSING;
  }
}
