package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/** Contents that give up a denial or leave a claim undisputed: "he no longer denies it". */
final class Undisputed {

  private static final Set<String> CONTESTING = WordSet.of("dispute", "contest", "doubt");
  private static final int REACH = 12;

  private Undisputed() {}

  /** The verdict on what is not denied or disputed; null where nothing of the kind is said. */
  static Verdict read(Passage p, int from, int to) {
    for (int i = from + 1; i < Math.min(to, from + REACH); i++) {
      String low = p.low(i);
      if (p.word(i).comma() || Words.CLAUSE_OPENERS.contains(low)) {
        return null;
      }
      String lemma = p.verbLemma(i);
      boolean denies = "deny".equals(lemma);
      if (lemma == null
          || !denies && !CONTESTING.contains(lemma)
          || low.endsWith("s") && !p.low(i - 1).equals("longer")) {
        continue;
      }
      VerbGroup group = VerbGroup.read(p, i, p.verb(i));
      boolean longer = group.negated() && anyMore(p, i, to);
      if ((group.noLonger() || longer) && !group.refused()) {
        return verdict(p, i, to, Position.CONFIRMED, "content-no-longer-denied");
      }
      if (group.negated() && !group.refused() && !group.passive() && !group.modal()) {
        return denies
            ? verdict(p, i, to, Position.NONCOMMITTAL, "content-not-denied")
            : verdict(p, i, to, Position.ASSERTED, "content-not-disputed");
      }
    }
    return null;
  }

  private static Verdict verdict(Passage p, int verb, int to, Position position, String rule) {
    boolean points = to - verb <= 3 || p.low(verb + 1).equals("it");
    return new Verdict(position, points, rule);
  }

  private static boolean anyMore(Passage p, int i, int to) {
    for (int k = i + 1; k < to; k++) {
      boolean any = p.low(k).equals("any");
      if (any && (p.low(k + 1).equals("more") || p.low(k + 1).equals("longer"))
          || p.low(k).equals("anymore")) {
        return true;
      }
    }
    return false;
  }
}
