package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/** Contents that answer a claim: "that is a lie", "not true", "nonsense", "yes, we did". */
final class Answers {

  private static final Set<String> ANAPHORS =
      WordSet.of(
          "it", "that", "this", "these", "those", "they", "the", "such", "all", "any", "its",
          "their", "his", "her");

  /** What a claim has none of that is untrue: "there is no truth in it", "without merit". */
  private static final Set<String> GROUNDS =
      WordSet.of("truth", "basis", "foundation", "merit", "substance", "validity", "veracity");

  private Answers() {}

  /** The verdict that the words give; null when they give none. */
  static Verdict read(Passage p, int from, int to) {
    String first = p.low(from);
    if (first.equals("no")
        && (p.low(from + 1).equals(",") || p.low(from + 1).equals(".") || from + 1 >= to)) {
      return new Verdict(Position.DENIED, to - from < 6, "content-no");
    }
    if (p.word(from).text().equals("No.") && from + 1 < to && !p.word(from + 1).digits()) {
      return new Verdict(Position.DENIED, true, "content-no");
    }
    if (first.equals("yes") || first.equals("yeah")) {
      return new Verdict(Position.CONFIRMED, to - from < 6, "content-yes");
    }
    if (first.equals("not")
        && (p.low(from + 1).equals("so")
            || p.low(from + 1).equals("true")
            || p.low(from + 1).equals("at"))) {
      return new Verdict(Position.DENIED, true, "content-not-so");
    }
    if (claimCalledFalse(p, from, to)) {
      return new Verdict(Position.DENIED, false, "content-verdict");
    }
    boolean negated = false;
    boolean linked = false;
    int limit = Math.min(to, from + 18);
    for (int i = from; i < limit; i++) {
      String low = p.low(i);
      if (i > from + 1 && low.equals("that")) {
        break;
      }
      if (i > from && (low.equals(".") || low.equals(";") || p.word(i).comma() && linked)) {
        break;
      }
      boolean not = low.equals("not") && !Negation.idiom(p, i);
      if (not || low.equals("n't") || low.equals("n\u2019t") || low.equals("never")) {
        negated = true;
      }
      linked |= Words.AUXILIARIES.contains(low);
      if (groundless(p, i)
          && !negated
          && (anaphor(p, from) || claimSubject(p, from, i) || pointed(p, i + 2))) {
        return new Verdict(Position.DENIED, !claimThat(p, i + 2, to), "content-verdict");
      }
      if ((linked || i == from) && predicate(p, i, from)) {
        boolean isFalse = Words.FALSE.contains(low);
        boolean anaphoric = anaphor(p, from) && !(Words.SCORN.contains(low) && mild(low));
        if (!anaphoric && !claimSubject(p, from, i)) {
          continue;
        }
        Position side = isFalse != negated ? Position.DENIED : Position.CONFIRMED;
        if (isFalse && negated) {
          side = Position.CONFIRMED;
        }
        return new Verdict(side, true, "content-verdict");
      }
    }
    return null;
  }

  /** "the claim that they broke in is baseless": claim and verdict in one clause. */
  private static boolean claimCalledFalse(Passage p, int from, int to) {
    int that = p.find("that", from + 1, Math.min(to, from + 6));
    if (that < 0 || !Words.CLAIM_NOUNS.contains(p.low(that - 1))) {
      return false;
    }
    for (int i = that + 3; i < to - 1; i++) {
      String low = p.low(i);
      boolean is = low.equals("is") || low.equals("are") || low.equals("was") || low.equals("were");
      for (int k = i + 1; is && k < Math.min(to, i + 4); k++) {
        if (Words.NEGATIONS.contains(p.low(k)) || p.verb(k) != null) {
          break;
        }
        if (Words.FALSE.contains(p.low(k)) && !p.low(k + 1).equals("to")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "no truth", "without foundation", "made up", "far from the truth". */
  private static boolean groundless(Passage p, int i) {
    String low = p.low(i);
    String next = p.low(i + 1);
    boolean none = low.equals("no") || low.equals("without") || low.equals("zero");
    boolean grounds =
        GROUNDS.contains(next)
            || (next.equals("factual") || next.equals("any")) && GROUNDS.contains(p.low(i + 2));
    return none && grounds
        || low.equals("made") && next.equals("up")
        || low.equals("far") && next.equals("from") && p.low(i + 3).equals("truth");
  }

  /** "... in it", "... to the claim", or nothing: what is groundless was told elsewhere. */
  private static boolean pointed(Passage p, int i) {
    String low = p.low(i);
    if (!low.equals("in") && !low.equals("to") && !low.equals("for") && !low.equals("behind")) {
      return i >= p.size() || !p.word(i).wordy();
    }
    for (int k = i + 1; k < i + 5; k++) {
      if (Words.CLAIM_NOUNS.contains(p.low(k)) || Words.PRONOUNS.contains(p.low(k))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the claim is told in the same words: "no truth in the claim that ...". */
  private static boolean claimThat(Passage p, int from, int to) {
    for (int i = from; i < to - 2; i++) {
      if (Words.CLAIM_NOUNS.contains(p.low(i)) && p.low(i + 1).equals("that")) {
        return true;
      }
    }
    return false;
  }

  /** Scorn that is said of deeds as often as of claims. */
  private static boolean mild(String low) {
    return low.equals("unfair")
        || low.equals("outrageous")
        || low.equals("ridiculous")
        || low.equals("wrong")
        || low.equals("joke")
        || low.equals("farce");
  }

  private static boolean predicate(Passage p, int i, int from) {
    String low = p.low(i);
    if (Words.FALSE.contains(low)) {
      boolean subject =
          p.field() == TextField.BODY && i == from && i + 1 < p.size() && p.word(i + 1).wordy();
      return !subject
          && linked(p, i, from)
          && !p.low(i + 1).equals("to")
          && !p.low(i + 1).equals("for");
    }
    return Words.TRUE.contains(low)
        && (i == from
            || Words.AUXILIARIES.contains(p.low(i - 1))
            || p.adverb(i - 1)
            || p.low(i - 1).startsWith("n")
            || p.low(i - 1).equals("not"))
        && !p.low(i + 1).equals("to")
        && !p.word(Math.min(i + 1, p.size() - 1)).digits()
        && !followed(p, i + 1)
        && !place(p, i);
  }

  /** "right over the bridge", "right there": no verdict. */
  private static boolean place(Passage p, int i) {
    String after = p.low(i + 1);
    return p.low(i).equals("right")
        && Words.PREPOSITIONS.contains(after)
        && !after.equals("about")
        && !after.equals("of");
  }

  /** Whether a word follows that the adjective may belong to: "real people". */
  private static boolean followed(Passage p, int i) {
    return i < p.size()
        && p.word(i).wordy()
        && !Words.PREPOSITIONS.contains(p.low(i))
        && !Words.CONJUNCTIONS.contains(p.low(i))
        && !Words.CLAUSE_OPENERS.contains(p.low(i));
  }

  /** Whether the word is predicated: "was false", "is simply a complete fabrication". */
  private static boolean linked(Passage p, int i, int from) {
    for (int k = i - 1; k >= Math.max(from, i - 5); k--) {
      if (Words.AUXILIARIES.contains(p.low(k)) || p.low(k).startsWith("n")) {
        return true;
      }
      if (p.verb(k) != null || Words.PREPOSITIONS.contains(p.low(k))) {
        return false;
      }
    }
    return i - from < 3;
  }

  private static boolean anaphor(Passage p, int from) {
    return ANAPHORS.contains(p.low(from))
            && (Words.AUXILIARIES.contains(p.low(from + 1))
                || Words.CLAIM_NOUNS.contains(p.low(from + 1))
                || Words.CLAIM_NOUNS.contains(p.low(from + 2)))
        || Words.FALSE.contains(p.low(from))
        || p.adverb(from) && Words.FALSE.contains(p.low(from + 1));
  }

  private static boolean claimSubject(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Words.CLAIM_NOUNS.contains(p.low(i))) {
        return true;
      }
    }
    return false;
  }
}
