package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/** Cues of taking no side that are more than one verb: "had no comment", "would not be drawn". */
final class NoComment {

  private static final Set<String> GIVING = WordSet.of("have", "give", "offer", "make", "issue");
  private static final Set<String> QUESTIONS =
      WordSet.of(
          "question", "questions", "inquiry", "inquiries", "enquiries", "queries", "reporters");

  /** Verbs that take a side, and leave it open as a pair: "neither confirm nor deny". */
  private static final Set<String> SIDES =
      WordSet.of(
          "confirm",
          "deny",
          "exclude",
          "establish",
          "prove",
          "disprove",
          "verify",
          "refute",
          "repeat",
          "dispute",
          "endorse",
          "reject",
          "affirm",
          "promise",
          "rule");

  private NoComment() {}

  /** The cue whose verb stands at {@code i}; null when there is none of this kind. */
  static Cue at(Passage p, int i, Verbs.Reading reading) {
    String low = p.low(i);
    if (low.equals("drawn") && p.low(i - 1).equals("be")) {
      VerbGroup group = VerbGroup.read(p, i, reading);
      return group.negated() || group.refused() ? cue(p, i, i + 1, reading, group.plain()) : null;
    }
    int end = reading == null ? -1 : end(p, i, reading);
    return end < 0 ? null : cue(p, i, end, reading, VerbGroup.read(p, i, reading));
  }

  /** Word after the cue, -1 when the verb opens none. */
  private static int end(Passage p, int i, Verbs.Reading reading) {
    String lemma = reading.lemma();
    if (lemma.equals("decline") && p.low(i + 1).endsWith("comment")) {
      return i + 2;
    }
    int wordless = Wordless.end(p, i, reading);
    if (wordless > 0) {
      return wordless;
    }
    if (GIVING.contains(lemma) && p.low(i + 1).equals("no")) {
      int noun = p.low(i + 2).equals("immediate") || p.low(i + 2).equals("further") ? i + 3 : i + 2;
      return p.low(noun).startsWith("comment") ? noun + 1 : -1;
    }
    if (lemma.equals("refer") && QUESTIONS.contains(p.low(i + 1))) {
      return i + 2;
    }
    boolean neither = p.low(i - 1).equals("neither") && SIDES.contains(lemma);
    int nor = neither ? p.find("nor", i, i + 9) : -1;
    return nor > 0 && SIDES.contains(String.valueOf(p.verbLemma(nor + 1))) ? i + 1 : -1;
  }

  private static Cue cue(Passage p, int i, int end, Verbs.Reading reading, VerbGroup group) {
    VerbGroup plain = group.plain();
    return new Cue(
        CueKind.DECLINE, reading.lemma(), i, plain.governorFrom(), end, reading.form(), plain);
  }
}
