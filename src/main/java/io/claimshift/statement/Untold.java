package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/**
 * Contents in which the speaker will not tell: "I am not going to get into that", "we cannot say
 * who", "the ministry does not discuss such matters".
 */
final class Untold {

  /** Verbs of telling and judging that nobody negates of himself who takes a side. */
  static final Set<String> TELLING =
      WordSet.of(
          "say",
          "tell",
          "comment",
          "discuss",
          "speak",
          "talk",
          "address",
          "elaborate",
          "speculate",
          "disclose",
          "reveal",
          "identify",
          "name",
          "characterise",
          "characterize",
          "judge",
          "prejudge",
          "guess",
          "engage",
          "conclude",
          "assess",
          "explain",
          "answer",
          "point",
          "repeat",
          "describe");

  /** Nouns of a stand that one has not, or does not give. */
  private static final Set<String> STANDS =
      WordSet.of(
          "comment",
          "comments",
          "view",
          "views",
          "opinion",
          "assessment",
          "position",
          "answer",
          "stance",
          "conclusion",
          "conclusions",
          "judgment",
          "judgement",
          "verdict");

  /** Words between a negation and the verb it touches: "not going to be able to say". */
  private static final Set<String> BETWEEN =
      WordSet.of(
          "going",
          "to",
          "want",
          "wish",
          "like",
          "care",
          "be",
          "able",
          "prepared",
          "ready",
          "willing",
          "have",
          "been",
          "yet",
          "get",
          "getting",
          "allowed",
          "free",
          "gon",
          "na",
          "drawn",
          "in",
          "a",
          "position");

  private static final Set<String> SELF =
      WordSet.of(
          "i", "we", "it", "he", "she", "they", "you", "the", "its", "our", "his", "her", "their");

  private static final Set<String> HEARERS =
      WordSet.of("you", "us", "anyone", "anybody", "reporters", "them", "people", "the");

  /** What one does not go into: "I am not going to go through that again". */
  private static final Set<String> OVER = WordSet.of("into", "through", "over", "there", "back");

  private final Passage p;
  private final int from;
  private final int to;

  Untold(Passage p, int from, int to) {
    this.p = p;
    this.from = from;
    this.to = to;
  }

  /**
   * Whether at word {@code i} the speaker will not tell: "I am not going to get into that", "we
   * cannot tell you", "has no view on it".
   *
   * @param negative whether a negation stands before it or there
   */
  boolean at(int i, boolean negative) {
    String low = p.low(i);
    boolean own = i - from < 9 && (SELF.contains(p.low(from)) || spoken(i)) || i == from;
    if (!own) {
      return false;
    }
    boolean no = low.equals("no") || low.equals("any") && negative;
    if (no && (STANDS.contains(p.low(i + 1)) || STANDS.contains(p.low(i + 2)))) {
      String verb = p.verbLemma(i - 1);
      return "have".equals(verb)
          || "draw".equals(verb)
          || "offer".equals(verb)
          || "give".equals(verb)
          || "make".equals(verb)
          || "take".equals(verb);
    }
    if (!negation(low)) {
      return false;
    }
    int k = i + 1;
    boolean intends = open(p.low(i - 1));
    while (k < to && (BETWEEN.contains(p.low(k)) || p.adverb(k))) {
      intends |= !p.low(k).equals("have") && !p.low(k).equals("been") && BETWEEN.contains(p.low(k));
      k++;
    }
    if (p.low(k - 1).equals("position") || p.low(k).equals("into") && k > i + 1) {
      return true;
    }
    boolean done = p.low(k - 1).equals("have") || p.low(k - 1).equals("been");
    if (done || p.low(k - 1).equals("be") && !p.low(k).endsWith("ing")) {
      return false;
    }
    String lemma = p.verbLemma(k);
    boolean going = p.low(k).endsWith("ing") && tellsNothing(k);
    boolean regrets = open(p.low(i - 1)) && p.low(i + 1).equals("have");
    if ("go".equals(lemma) && intends && OVER.contains(p.low(k + 1))) {
      return true;
    }
    boolean asked = Words.CLAUSE_OPENERS.contains(p.low(k + 1)) && !p.low(k + 1).equals("that");
    boolean closes = k + 1 >= to || !p.word(k + 1).wordy();
    boolean discerns = "tell".equals(lemma) && !HEARERS.contains(p.low(k + 1)) && !asked && !closes;
    return lemma != null
        && !discerns
        && !regrets
        && TELLING.contains(lemma)
        && (intends || going || always(lemma))
        && !p.low(k + 1).equals("no");
  }

  /** Whether the clause is about the speaker, or of a body that "does not talk" of such things. */
  private boolean spoken(int i) {
    for (int k = from; k < i; k++) {
      String low = p.low(k);
      if (low.equals("we") || low.equals("i")) {
        return true;
      }
    }
    boolean habit = p.low(i - 1).equals("do") || p.low(i - 1).equals("does");
    String after = p.low(i + 1);
    return habit && (always(after) || after.equals("talk"))
        || p.find("position", i, i + 4) > 0 && p.low(i + 1).equals("in");
  }

  /** "not saying", "not saying who"; "I am not saying we need it" takes a side. */
  private boolean tellsNothing(int verb) {
    String lemma = p.verbLemma(verb);
    String after = p.low(verb + 1);
    return !"say".equals(lemma)
        || Silence.unknown(p, verb, to)
        || after.equals("more")
        || after.equals("anything")
        || after.equals("any");
  }

  private static boolean always(String lemma) {
    return lemma.equals("comment")
        || lemma.equals("discuss")
        || lemma.equals("speculate")
        || lemma.equals("talk");
  }

  private static boolean negation(String low) {
    return low.equals("not")
        || low.equals("n't")
        || low.equals("n\u2019t")
        || low.equals("never")
        || low.equals("unable")
        || low.equals("cannot");
  }

  /** Auxiliaries of will and power: "will", "can", "would". */
  private static boolean open(String low) {
    return Words.MODALS.contains(low);
  }
}
