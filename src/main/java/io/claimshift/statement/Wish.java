package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/**
 * Contents that say what somebody can, should, wants or feels, or advise the one spoken to. "You
 * don't need a degree" and "nobody wants to be the last" are negated and yet answer no one's claim:
 * what is denied is what is or was the case. "I don't think we met" is not among them: its "not"
 * belongs to the meeting.
 */
final class Wish {

  private static final Set<String> MODAL =
      WordSet.of(
          "can",
          "ca",
          "cannot",
          "could",
          "should",
          "must",
          "ought",
          "need",
          "needs",
          "dare",
          "allowed",
          "permitted",
          "able",
          "supposed",
          "authorised",
          "authorized");
  private static final Set<String> FELT =
      WordSet.of("want", "wish", "feel", "need", "enjoy", "like", "hope", "fear");

  /** Words from the beginning of a clause in which its verb stands. */
  private static final int CLAUSE = 8;

  private Wish() {}

  /** Whether the clause that begins at {@code from} says so. */
  static boolean told(Passage p, int from, int to) {
    for (int i = from; i < Math.min(to, from + CLAUSE); i++) {
      String low = p.low(i);
      if (MODAL.contains(low) || low.equals("you") || felt(low)) {
        return true;
      }
    }
    return false;
  }

  private static boolean felt(String low) {
    String lemma = Verbs.lemma(low);
    return FELT.contains(low) || lemma != null && FELT.contains(lemma) || low.equals("felt");
  }
}
