package io.claimshift.statement;

/** The verb on which a second infinitive hangs: "declined to confirm the sale or to disown it". */
final class Coordination {

  private static final int REACH = 12;

  private Coordination() {}

  /**
   * Word of the verb that governs the infinitive before the one whose "to" stands at {@code to}; -1
   * when no "or", "and" or "nor" joins them.
   */
  static int governor(Passage p, int to) {
    String join = p.low(to - 1);
    if (!join.equals("or") && !join.equals("nor")) {
      return -1;
    }
    for (int i = to - 2; i > Math.max(0, to - REACH); i--) {
      if (p.word(i).comma() || p.word(i).quote() != p.word(to).quote()) {
        return -1;
      }
      if (p.low(i).equals("to") && p.verbLemma(i + 1) != null) {
        return i - 1;
      }
    }
    return -1;
  }
}
