package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/** The side of "retract", "withdraw", "apologise" and their like. */
final class Retractions {

  /** What one is sorry for having said without saying that it is untrue. */
  private static final Set<String> UNKIND =
      WordSet.of(
          "remark",
          "remarks",
          "comment",
          "comments",
          "joke",
          "leak",
          "leaks",
          "involvement",
          "wrongdoing",
          "post",
          "posts");

  private Retractions() {}

  static Side read(Attribution a, Modality modality, boolean background) {
    if (Standing.by(a.cue().lemma())) {
      return Standing.read(a, modality, background);
    }
    String lemma = a.cue().lemma();
    Passage p = a.passage();
    boolean always =
        lemma.equals("retract")
            || lemma.equals("recant")
            || lemma.equals("disown")
            || lemma.equals("backtrack")
            || lemma.equals("backpedal")
            || lemma.equals("walk")
            || lemma.equals("row")
            || lemma.equals("climb")
            || lemma.equals("misspeak")
            || lemma.equals("correct")
            || lemma.equals("issue")
            || lemma.equals("publish");
    boolean apology = lemma.startsWith("apolog");
    String object = p.low(a.cue().to());
    boolean leaves =
        lemma.equals("withdraw")
            && (object.equals("from") || object.endsWith("self") || object.endsWith("selves"));
    boolean word = !leaves && Recantations.ownWord(p, a.cue().head(), p.size());
    if (a.cue().group().negated() || a.cue().group().refused()) {
      return Side.of(Position.ASSERTED, modality, background, false, true, "not-retracted");
    }
    if (a.cue().form() == VerbForm.ING && Words.PREPOSITIONS.contains(p.low(a.cue().from() - 1))) {
      return Side.of(Position.ASSERTED, modality, background, false, true, "act");
    }
    if (apology && !wrongWord(p, a.cue().to())) {
      return Side.of(Position.ASSERTED, modality, background, false, true, "apologises");
    }
    if (!always && !word && !apology || PublishedWorks.takenBack(a)) {
      return Side.of(Position.ASSERTED, modality, background, false, true, "act");
    }
    return Side.of(Position.RETRACTED, modality, background, true, false, "retracts");
  }

  /** "apologised for the error", "for a false report", "for saying". */
  private static boolean wrongWord(Passage p, int from) {
    boolean reason = false;
    for (int i = from; i < Math.min(p.size(), from + 12); i++) {
      String low = p.low(i);
      reason |= low.equals("for") || low.equals("over");
      if (p.word(i).comma() || p.word(i).doubleQuote()) {
        return false;
      }
      boolean wrong =
          Words.CLAIM_NOUNS.contains(low) && !UNKIND.contains(low)
              || Words.FALSE.contains(low)
              || low.equals("saying")
              || low.equals("said")
              || low.equals("claimed")
              || low.equals("say")
              || low.equals("claiming")
              || low.equals("stating")
              || low.equals("suggesting")
              || low.equals("reporting")
              || low.equals("alleging");
      if (reason && wrong) {
        return true;
      }
    }
    return false;
  }
}
