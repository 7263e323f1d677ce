package io.claimshift.statement;

import java.util.Set;

/** Reads what a headline says in its own voice: for, against, perhaps, or as a question. */
final class Headlines {

  private static final Set<String> DEBUNKS =
      Set.of(
          "hoax",
          "hoaxes",
          "fake",
          "fakes",
          "faked",
          "false",
          "untrue",
          "debunk",
          "debunks",
          "debunked",
          "debunking",
          "myth",
          "bogus",
          "prank",
          "satire",
          "satirical",
          "fabricated",
          "fabricating",
          "photoshopped",
          "photoshop",
          "doctored",
          "misleading",
          "baseless",
          "unfounded",
          "nonsense",
          "bs",
          "disproved",
          "discredited",
          "refuted",
          "lie",
          "lies",
          "libel",
          "fooled",
          "fools",
          "duped",
          "tricked");
  private static final Set<String> DOUBT =
      Set.of(
          "unconfirmed",
          "allegedly",
          "alleged",
          "reportedly",
          "apparently",
          "rumor",
          "rumors",
          "rumour",
          "rumours",
          "rumored",
          "rumoured",
          "purported",
          "purportedly",
          "supposedly",
          "supposed",
          "suspected",
          "believed",
          "feared",
          "possible",
          "possibly",
          "may",
          "might",
          "could",
          "claims",
          "claim",
          "claimed",
          "claiming",
          "report",
          "reports",
          "reported",
          "sources",
          "source",
          "conflicting",
          "mystery",
          "unclear",
          "unverified",
          "probe",
          "probing",
          "probes",
          "investigating",
          "investigates",
          "investigate",
          "likely",
          "perhaps",
          "maybe",
          "potential",
          "potentially",
          "seems",
          "appears",
          "suggests",
          "hints",
          "tipped",
          "said",
          "expected",
          "thought",
          "speculation",
          "whether",
          "evidence");

  private Headlines() {}

  /** The headline's own side; the rule tells what decided. */
  static Side read(Passage p) {
    if (p.asks()) {
      return side(Position.ASSERTED, Modality.QUESTION, "headline-question");
    }
    String opening = p.low(0);
    if ((opening.equals("no") || opening.equals("sorry") || opening.equals("nope"))
        && (p.low(1).equals(",") || p.low(1).equals(":"))) {
      return side(Position.DENIED, Modality.PLAIN, "headline-no");
    }
    for (int i = 0; i < p.size(); i++) {
      if (DEBUNKS.contains(p.low(i)) && p.word(i).quote() == 0) {
        return side(Position.DENIED, Modality.PLAIN, "headline-debunk");
      }
    }
    if (Negation.negated(p, 0, p.size())) {
      return side(Position.DENIED, Modality.PLAIN, "headline-negated");
    }
    for (int i = 0; i < p.size(); i++) {
      if (DOUBT.contains(p.low(i))
          && !(p.low(i).equals("may") && p.word(Math.min(i + 1, p.size() - 1)).digits())) {
        return side(Position.ASSERTED, Modality.HEDGED, "headline-hedged");
      }
    }
    return side(Position.ASSERTED, Modality.PLAIN, "headline");
  }

  private static Side side(Position position, Modality modality, String rule) {
    return new Side(position, modality, false, false, false, rule);
  }
}
