package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/**
 * Contents that take back the speaker's own word in other words than "retract": "we can no longer
 * stand by it", "I am not saying any more that ...", "my statement is withdrawn".
 */
final class Takebacks {

  /** Verbs of telling that one takes back by not saying them any longer. */
  private static final Set<String> TELLING =
      WordSet.of(
          "claim",
          "maintain",
          "insist",
          "contend",
          "assert",
          "allege",
          "argue",
          "say",
          "state",
          "suggest");

  /** Verbs of vouching for what was said. */
  private static final Set<String> VOUCHING =
      WordSet.of("stand", "vouch", "support", "back", "defend", "uphold", "sustain");

  /** After "say", what is told of is silence: "no longer saying whether", "not saying more". */
  private static final Set<String> OPEN =
      WordSet.of(
          "whether", "if", "how", "what", "who", "when", "where", "why", "more", "much", "any");

  private static final Set<String> WITHDRAWN = WordSet.of("withdrawn", "retracted", "disregarded");

  private static final Set<String> OWN = WordSet.of("my", "our", "its", "his", "her", "their");

  /** Words between a modal verb and what one can or will say. */
  private static final Set<String> READY =
      WordSet.of("able", "prepared", "willing", "ready", "to", "in", "a", "position");

  private static final int REACH = 18;

  private Takebacks() {}

  /** Whether the words from {@code from} to {@code to} take back an earlier word. */
  static boolean read(Passage p, int from, int to) {
    boolean negated = false;
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      negated &= !p.word(i).comma();
      if (p.low(i).equals("if") || p.low(i).equals("unless")) {
        return false;
      }
      if (noLonger(p, i, to) || withdrawn(p, from, i)) {
        return true;
      }
      boolean not = Words.NEGATIONS.contains(p.low(i)) && !p.low(i + 1).equals("longer");
      negated |= not;
      if (not && notAnyMore(p, i, to) || !negated && takenBack(p, i, to)) {
        return true;
      }
      boolean ignored = p.low(i).equals("disregard") && i <= from + 3 && !p.low(i - 1).equals("a");
      if (ignored && (p.low(i + 1).equals("what") || Recantations.ownWord(p, i, to))) {
        return true;
      }
    }
    return false;
  }

  /** "I take that statement back", "we take back what we said". */
  private static boolean takenBack(Passage p, int i, int to) {
    int back = "take".equals(p.verbLemma(i)) ? p.find("back", i + 1, Math.min(to, i + 6)) : -1;
    boolean clear = back > 0 && !Words.PREPOSITIONS.contains(p.low(back + 1));
    return clear && word(p, i + 1, Math.min(to, back == i + 1 ? i + 5 : back));
  }

  /** Whether a saying that is told as done "no longer" is one that is taken back so. */
  static boolean given(Cue cue, Passage p) {
    return cue.group().noLonger()
        && TELLING.contains(cue.lemma())
        && p.low(cue.to()).equals("that");
  }

  /** "can no longer stand by it", "no longer prepared to say that ...", "no longer stands". */
  private static boolean noLonger(Passage p, int i, int to) {
    if (!p.low(i).equals("no") || !p.low(i + 1).equals("longer")) {
      return false;
    }
    int verb = i + 2;
    while (verb < Math.min(to, i + 8) && between(p.low(verb))) {
      verb++;
    }
    boolean holds = p.low(verb).startsWith("stand") || p.low(verb).equals("stood");
    return spoken(p, verb, to) || holds && verb + 1 >= to && claimBefore(p, i);
  }

  private static boolean between(String low) {
    return Words.isAdverb(low) || Words.AUXILIARIES.contains(low) || READY.contains(low);
  }

  /** "not saying any more that", "cannot vouch for that figure any longer". */
  private static boolean notAnyMore(Passage p, int i, int to) {
    for (int k = i + 1; k < Math.min(to, i + 14); k++) {
      boolean more = p.low(k).equals("more") && p.low(k + 1).equals("that");
      boolean any = p.low(k).equals("any") && (p.low(k + 1).equals("longer") || more(p, k + 1));
      if (any || p.low(k).equals("anymore") || more && p.low(k - 1).equals("any")) {
        return spoken(p, i + 1, to);
      }
      if (p.word(k).comma() || p.low(k).equals(".")) {
        return false;
      }
    }
    return false;
  }

  private static boolean more(Passage p, int i) {
    return p.low(i).equals("more") && p.low(i + 1).equals("that");
  }

  /** Whether a verb tells or vouches for what was said, and not for a person or a plan. */
  private static boolean spoken(Passage p, int verb, int to) {
    String lemma = p.verbLemma(verb);
    if (lemma == null) {
      return false;
    }
    String after = p.low(verb + 1);
    if (TELLING.contains(lemma)) {
      return !OPEN.contains(after) && verb + 1 < to && p.word(verb + 1).wordy()
          || after.equals("any") && more(p, verb + 2);
    }
    boolean stands = !lemma.equals("stand") || after.equals("by") || after.equals("behind");
    return VOUCHING.contains(lemma) && stands && word(p, verb + 1, to);
  }

  /** Whether the object is something said: a claim, or what one has told. */
  private static boolean word(Passage p, int from, int to) {
    for (int i = from; i < Math.min(to, from + 6); i++) {
      String low = p.low(i);
      boolean told = low.equals("what") && i < to - 2;
      boolean it =
          low.equals("it") || low.equals("that") && (i + 1 >= to || !p.word(i + 1).wordy());
      if (Words.CLAIM_NOUNS.contains(low) || told || it) {
        return true;
      }
    }
    return false;
  }

  private static boolean claimBefore(Passage p, int end) {
    for (int i = Math.max(0, end - 5); i < end; i++) {
      if (Words.CLAIM_NOUNS.contains(p.low(i))) {
        return true;
      }
    }
    return false;
  }

  /** "its report of a find was withdrawn", "my statement was premature and is withdrawn". */
  private static boolean withdrawn(Passage p, int from, int i) {
    if (!WITHDRAWN.contains(p.low(i)) || !Words.AUXILIARIES.contains(p.low(i - 1))) {
      return false;
    }
    boolean own = false;
    boolean claim = false;
    for (int k = from; k < i; k++) {
      own |= OWN.contains(p.low(k));
      claim |= Words.CLAIM_NOUNS.contains(p.low(k)) && !p.low(k).startsWith("complaint");
      claim &= !p.low(k).startsWith("charge");
    }
    return own && claim;
  }
}
