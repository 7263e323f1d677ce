package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/**
 * What the sentence of a position tells of the other side that its speaker took before: "after
 * months of denials, X confirmed", "X, reversing course, admitted". Such a sentence is often all
 * that a newsroom's archive holds of the earlier position.
 */
final class Turns {

  private static final Set<String> DENIALS = WordSet.of("denial", "denials");
  private static final Set<String> ADMISSIONS =
      WordSet.of("admission", "admissions", "acknowledgement", "acknowledgment", "confession");

  /** What places a denial before the news, when it stands before the noun. */
  private static final Set<String> LEAVING =
      WordSet.of(
          "after",
          "despite",
          "following",
          "reversing",
          "contradicting",
          "abandoning",
          "ending",
          "dropping",
          "retracting",
          "notwithstanding",
          "belying",
          "reverses",
          "reversed",
          "reversal",
          "contradicted",
          "contradicts",
          "dropped",
          "abandoned",
          "ended",
          "on",
          "from");

  private static final Set<String> EARLIER =
      WordSet.of(
          "earlier",
          "previous",
          "initial",
          "original",
          "past",
          "repeated",
          "persistent",
          "months",
          "weeks",
          "years",
          "days",
          "long",
          "longstanding",
          "official",
          "previously");

  private static final Set<String> CHANGED =
      WordSet.of("story", "tune", "account", "mind", "position", "version");

  private static final Set<String> POSSESSIVES =
      WordSet.of("its", "his", "her", "their", "our", "my");

  private static final Set<String> SILENT =
      WordSet.of(
          "confirm", "comment", "say", "discuss", "deny", "answer", "disclose", "acknowledge");

  private static final int REACH = 7;

  private Turns() {}

  /**
   * Whether a denial or admission with an owner and a content stands here: "its denial that ...".
   */
  static boolean owned(Passage p, int i) {
    String low = p.low(i);
    if (!DENIALS.contains(low) && !ADMISSIONS.contains(low) && !low.equals("refusal")) {
      return false;
    }
    String before = p.low(i - 1);
    boolean owner = before.equals("'s") || before.equals("\u2019s") || POSSESSIVES.contains(before);
    boolean refusal = low.equals("refusal");
    boolean content =
        refusal
            ? p.low(i + 1).equals("to") && SILENT.contains(p.low(i + 2))
            : p.low(i + 1).equals("that");
    return owner && content;
  }

  /** The side that a cue noun names; null for other nouns. */
  static Position side(Attribution a) {
    String low = a.cue().lemma();
    if (!owned(a.passage(), a.cue().head())) {
      return null;
    }
    return DENIALS.contains(low)
        ? Position.DENIED
        : low.equals("refusal") ? Position.NONCOMMITTAL : Position.CONFIRMED;
  }

  /** The words that tell of the other side; null when the sentence tells of none. */
  static Range find(Attribution a, Position position) {
    Passage p = a.passage();
    for (int i = 0; i < p.size(); i++) {
      boolean outside = a.content() == null || !a.content().holds(i);
      if (outside && p.word(i).quote() == 0) {
        Range turn = at(a, i, position);
        if (turn != null) {
          return turn;
        }
      }
    }
    return null;
  }

  private static Range at(Attribution a, int i, Position position) {
    Passage p = a.passage();
    Set<String> nouns = position == Position.DENIED ? ADMISSIONS : DENIALS;
    if (nouns.contains(p.low(i))) {
      int from = leaving(a, i);
      return from < 0 ? null : new Range(from, i + 1);
    }
    int to = idiom(p, i);
    return to > i && beside(a, i) ? new Range(i, to) : null;
  }

  /** First word of "after months of denials"; -1 when the noun is not left behind or another's. */
  private static int leaving(Attribution a, int noun) {
    Passage p = a.passage();
    boolean earlier = false;
    for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
      String low = p.low(i);
      boolean owned = low.equals("'s") || low.equals("\u2019s");
      if (p.word(i).comma() || owned && !ownedBySource(a, i)) {
        return -1;
      }
      earlier |= EARLIER.contains(low);
      boolean firm = !low.equals("on") && !low.equals("from");
      if (LEAVING.contains(low) && (firm || earlier || p.low(i + 1).equals("an"))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean ownedBySource(Attribution a, int possessive) {
    Range source = a.source();
    return source != null
        && a.passage().low(possessive - 1).equals(a.passage().low(source.to() - 1));
  }

  /** Word after "reversing course", "in a reversal", "changed its story"; {@code i} for none. */
  private static int idiom(Passage p, int i) {
    String low = p.low(i);
    String next = p.low(i + 1);
    if (low.startsWith("revers")
        && (next.equals("course") || next.equals("itself") || next.equals("himself"))) {
      return i + 2;
    }
    boolean turn =
        low.equals("reversal")
            || low.equals("u-turn")
            || low.equals("about-face")
            || low.equals("volte-face")
            || low.equals("about-turn");
    if (turn && i < REACH && p.low(0).equals("in")) {
      return i + 1;
    }
    boolean change = low.equals("changed") || low.equals("changing") || low.equals("changes");
    return change && CHANGED.contains(p.low(i + 2)) && Words.DETERMINERS.contains(next) ? i + 3 : i;
  }

  /** Whether an idiom stands with the saying itself: before it, or in a participle beside it. */
  private static boolean beside(Attribution a, int i) {
    String lemma = a.cue().lemma();
    boolean committed =
        a.cue().kind() == CueKind.DENY
            || lemma.equals("confirm")
            || lemma.equals("acknowledge")
            || lemma.equals("admit")
            || lemma.equals("concede")
            || lemma.equals("accept")
            || lemma.equals("own");
    return committed && (i < a.cue().from() || a.passage().word(i - 1).comma());
  }
}
