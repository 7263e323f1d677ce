package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/** Contents that take back the speaker's own word by saying so. */
final class Recantations {

  /** What is withdrawn without taking a word back: "withdrew the charges". */
  private static final Set<String> CASES =
      WordSet.of(
          "charge",
          "charges",
          "complaint",
          "complaints",
          "evidence",
          "involvement",
          "document",
          "documents",
          "responsibility",
          "question",
          "questions",
          "link",
          "links",
          "possibility");

  private static final Set<String> TOLD =
      WordSet.of(
          "say", "state", "claim", "suggest", "tell", "allege", "report", "write", "deny",
          "assert");

  private Recantations() {}

  /** Whether the words take back what the speaker said: "we withdraw it", "I was wrong to say". */
  static boolean read(Passage p, int from, int to) {
    return withdraws(p, from, to) || mistaken(p, from, to) || regretted(p, from, to);
  }

  /** "we withdraw that statement", "I was wrong to say", "we take it back". */
  private static boolean withdraws(Passage p, int from, int to) {
    for (int i = from; i < Math.min(to, from + 16); i++) {
      String lemma = p.verbLemma(i);
      if (p.low(i).equals("if") || p.low(i).equals("unless")) {
        break;
      }
      boolean means =
          p.low(i).endsWith("ing") && i > from && Words.PREPOSITIONS.contains(p.low(i - 1));
      if (lemma == null || means || p.low(i - 1).equals("should") || p.low(i - 1).equals("must")) {
        continue;
      }
      boolean takes =
          lemma.equals("retract")
              || lemma.equals("misspeak")
              || lemma.equals("withdraw") && ownWord(p, i, to)
              || lemma.equals("take")
                  && (p.low(i + 1).equals("back") || p.low(i + 2).equals("back"))
                  && ownWord(p, i, to);
      if (takes) {
        return true;
      }
    }
    return false;
  }

  /** "I was wrong to say ...", "we were mistaken when we said ...". */
  private static boolean mistaken(Passage p, int from, int to) {
    String first = p.low(from);
    if (!first.equals("i") && !first.equals("we") && !first.equals("he") && !first.equals("she")) {
      return false;
    }
    for (int i = from + 1; i < Math.min(to, from + 5); i++) {
      boolean wrong = p.low(i).equals("wrong") || p.low(i).equals("mistaken");
      boolean open =
          p.low(i + 1).equals("when") || p.low(i + 1).equals("to") || p.low(i + 1).equals("in");
      for (int k = i + 2; wrong && open && k < Math.min(to, i + 5); k++) {
        String lemma = p.verbLemma(k);
        if (lemma != null && TOLD.contains(lemma)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "I ought not to have said it", "we should not have made that claim". */
  private static boolean regretted(Passage p, int from, int to) {
    for (int i = from; i < Math.min(to, from + 8); i++) {
      boolean ought = p.low(i).equals("ought") || p.low(i).equals("should");
      boolean own = p.low(i - 1).equals("i") || p.low(i - 1).equals("we");
      int have = ought && own ? p.find("have", i + 1, Math.min(to, i + 5)) : -1;
      boolean not = have > 0 && (p.low(i + 1).equals("not") || p.low(i + 1).startsWith("n"));
      String lemma = not ? p.verbLemma(have + 1) : null;
      if (lemma != null
          && (TOLD.contains(lemma) || lemma.equals("make") && ownWord(p, have + 1, to))) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands after a verb of taking back is the speaker's own word. */
  static boolean ownWord(Passage p, int i, int to) {
    if (i > 1 && p.low(0).equals("what") || p.low(1).equals("what") && p.word(0).doubleQuote()) {
      int what = p.low(0).equals("what") ? 0 : 1;
      if (p.verbLemma(what + 2) != null && TOLD.contains(p.verbLemma(what + 2))) {
        return true;
      }
    }
    for (int k = i + 1; k < Math.min(to, i + 9); k++) {
      String low = p.low(k);
      boolean word =
          Words.CLAIM_NOUNS.contains(low) && !CASES.contains(low)
              || low.equals("words")
              || low.equals("word")
              || low.equals("it") && k <= i + 2
              || low.equals("that") && k == i + 1
              || low.equals("apology")
              || low.equals("paper")
              || low.equals("confession");
      if (word) {
        return true;
      }
    }
    return false;
  }
}
