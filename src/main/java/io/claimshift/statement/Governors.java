package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/**
 * Verbs and adjectives that govern another verb, by what they make of its doing: refused, left out,
 * planned, done.
 */
final class Governors {

  private static final Set<String> REFUSING =
      WordSet.of(
          "refuse",
          "decline",
          "fail",
          "stop",
          "avoid",
          "hesitate",
          "omit",
          "neglect",
          "refrain",
          "balk",
          "resist");

  /** Who failed to say has not said; no will shows. */
  private static final Set<String> OMITTING = WordSet.of("fail", "omit", "neglect", "forget");

  private static final Set<String> INTENDING =
      WordSet.of(
          "plan",
          "want",
          "intend",
          "expect",
          "hope",
          "seek",
          "prepare",
          "promise",
          "pledge",
          "vow",
          "threaten",
          "offer",
          "ask",
          "urge",
          "order",
          "invite",
          "press",
          "call",
          "tell",
          "require",
          "pressure",
          "allow",
          "need",
          "wish",
          "like",
          "agree",
          "decide",
          "try");

  private static final Set<String> WISHING =
      WordSet.of("want", "wish", "like", "care", "intend", "plan", "seek");

  private static final Set<String> PAPERS =
      WordSet.of(
          "statement",
          "letter",
          "post",
          "speech",
          "interview",
          "video",
          "release",
          "communique",
          "notice",
          "conference",
          "message",
          "tweet",
          "thread",
          "appearance");

  /** Who rushed to deny has denied. */
  private static final Set<String> DOING =
      WordSet.of(
          "move", "rush", "hasten", "hurry", "scramble", "proceed", "dare", "manage", "come");

  /** Who was forced to admit has admitted. */
  private static final Set<String> FORCING = WordSet.of("force", "compel", "oblige", "drive");

  private static final Set<String> UNITS =
      WordSet.of("days", "weeks", "months", "years", "week", "month", "year", "decades", "hours");

  private static final Set<String> UNABLE =
      WordSet.of("unable", "unwilling", "reluctant", "loath", "yet");

  private static final Set<String> FUTURE_ADJECTIVES =
      WordSet.of(
          "set",
          "due",
          "likely",
          "unlikely",
          "expected",
          "about",
          "ready",
          "poised",
          "scheduled",
          "going",
          "supposed");

  private Governors() {}

  /** Who failed to say has not said. */
  static boolean omits(String lemma) {
    return lemma != null && OMITTING.contains(lemma);
  }

  /** Who refused to say has not said, and shows a will. */
  static boolean refuses(String lemma) {
    return lemma != null && REFUSING.contains(lemma);
  }

  /** Who does not want to say refuses. */
  static boolean wishes(String lemma) {
    return lemma != null && WISHING.contains(lemma);
  }

  /** Who plans or is asked to say has not said yet. */
  static boolean intends(String lemma) {
    return lemma != null && INTENDING.contains(lemma);
  }

  /** Who rushed or was forced to say has said. */
  static boolean done(String lemma) {
    return lemma != null && (FORCING.contains(lemma) || DOING.contains(lemma));
  }

  /** "unable to", "reluctant to". */
  static boolean unable(String low) {
    return UNABLE.contains(low);
  }

  /** "set to", "likely to". */
  static boolean future(String low) {
    return FUTURE_ADJECTIVES.contains(low);
  }

  /**
   * "took to X to deny", "issued a statement to deny", "used a speech to deny": the verb before
   * "to"; -1 for none.
   */
  static int taking(Passage passage, int to, int limit) {
    for (int i = to - 1; i >= Math.max(limit, to - 7); i--) {
      String lemma = passage.verbLemma(i);
      boolean take = "take".equals(lemma) && passage.low(i + 1).equals("to");
      boolean use = "use".equals(lemma) || "issue".equals(lemma) || "release".equals(lemma);
      boolean paper =
          use
              && Words.DETERMINERS.contains(passage.low(i + 1))
              && PAPERS.contains(passage.low(to - 1));
      if (take || paper) {
        return i;
      }
      if (passage.word(i).comma() || Words.AUXILIARIES.contains(passage.low(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** "after denying", "after weeks of denying", "despite denying": done before the news. */
  static boolean leftBehind(Passage passage, int before, int limit) {
    int i = before;
    if (i > limit + 2 && passage.low(i).equals("of") && UNITS.contains(passage.low(i - 1))) {
      i -= 2;
      while (i > limit
          && (Words.DETERMINERS.contains(passage.low(i)) || passage.word(i).digits())) {
        i--;
      }
    }
    return passage.low(i).equals("after") || passage.low(i).equals("despite");
  }
}
