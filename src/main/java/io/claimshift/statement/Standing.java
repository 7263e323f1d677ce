package io.claimshift.statement;

import java.util.Set;

/** "stands by its report", "no longer stands behind his testimony": one's own word kept or left. */
final class Standing {

  /** What was said to be so; a "statement" or "account" may have said that it was not. */
  private static final Set<String> AFFIRMED =
      Set.of(
          "report",
          "reports",
          "reporting",
          "story",
          "stories",
          "article",
          "articles",
          "finding",
          "findings",
          "testimony",
          "accusation",
          "accusations",
          "allegation",
          "allegations",
          "claim",
          "claims",
          "assertion",
          "assertions",
          "estimate",
          "figures");

  private static final Set<String> OWN = Set.of("its", "his", "her", "their", "our", "my", "the");
  private static final int REACH = 5;

  private Standing() {}

  /** Whether the verb is that of standing by something. */
  static boolean by(String lemma) {
    return lemma.equals("stand");
  }

  /** Whether something said is what one stands by, in the words from {@code from}. */
  static boolean word(Passage p, int from) {
    return noun(p, from) >= 0;
  }

  /** The side taken by standing by a word or no longer doing so. */
  static Side read(Attribution a, Modality modality, boolean background) {
    Passage p = a.passage();
    Cue cue = a.cue();
    int noun = noun(p, cue.to());
    if (noun < 0) {
      return Side.act(modality, background, "act");
    }
    if (cue.group().noLonger() || cue.group().negated() && longer(p, noun)) {
      return Side.of(Position.RETRACTED, modality, background, true, false, "retracts");
    }
    if (cue.group().negated() || cue.group().refused()) {
      return Side.act(modality, background, "not-retracted");
    }
    if (p.low(noun).startsWith("denial")) {
      return Side.of(Position.DENIED, modality, background, true, false, "stands-by");
    }
    boolean affirmed = AFFIRMED.contains(p.low(noun)) || p.low(noun + 1).equals("that");
    return affirmed
        ? Side.of(Position.ASSERTED, modality, background, a.pointsOnly(), false, "stands-by")
        : Side.act(modality, background, "act");
  }

  /** The noun of something said that one stands by; -1 where it is a person or a deed. */
  private static int noun(Passage p, int from) {
    if (!OWN.contains(p.low(from))) {
      return -1;
    }
    for (int i = from + 1; i < Math.min(p.size(), from + REACH); i++) {
      if (Words.PREPOSITIONS.contains(p.low(i)) || !p.word(i).wordy()) {
        return -1;
      }
      if (Words.CLAIM_NOUNS.contains(p.low(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean longer(Passage p, int from) {
    int any = p.find("any", from, from + 8);
    return any > 0 && (p.low(any + 1).equals("longer") || p.low(any + 1).equals("more"))
        || p.find("anymore", from, from + 8) > 0;
  }
}
