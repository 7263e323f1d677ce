package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/** What somebody was asked is no position of those it asks about. */
final class Questions {

  private static final Set<String> ASKING =
      WordSet.of("ask", "wonder", "inquire", "press", "question", "quiz", "challenge");
  private static final Set<String> OPENERS = WordSet.of("if", "whether");
  private static final int REACH = 30;
  private static final int GAP = 9;

  private Questions() {}

  /** Whether the word stands in a question that is told: "asked whether X still denied it". */
  static boolean holds(Passage p, int word) {
    for (int i = word - 1; i > 0 && word - i < REACH; i--) {
      String low = p.low(i);
      if (p.word(i).comma()
          || low.equals(";")
          || low.equals(".")
          || p.word(i).quote() != p.word(word).quote()) {
        return false;
      }
      if (OPENERS.contains(low) && asked(p, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean asked(Passage p, int opener) {
    for (int i = opener - 1; i >= Math.max(0, opener - GAP); i--) {
      String lemma = p.verbLemma(i);
      if (lemma != null && ASKING.contains(lemma) && !p.low(i - 1).equals("to")) {
        return true;
      }
      if (p.word(i).comma()) {
        return false;
      }
    }
    return false;
  }
}
