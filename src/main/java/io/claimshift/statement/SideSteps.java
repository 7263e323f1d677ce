package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/** Verbs that tell of silence only where a question is what somebody evades. */
final class SideSteps {

  private static final Set<String> VERBS =
      WordSet.of("evade", "dodge", "duck", "deflect", "sidestep");
  private static final Set<String> ASKED =
      WordSet.of(
          "question",
          "questions",
          "query",
          "queries",
          "answer",
          "answers",
          "answering",
          "issue",
          "issues",
          "inquiry",
          "inquiries",
          "enquiries",
          "comment",
          "commenting",
          "subject",
          "topic",
          "reporters",
          "when",
          "whether");
  private static final int REACH = 8;

  private SideSteps() {}

  /**
   * "would not repeat the denial", "declined to repeat that ...", not "avoid repeating a mistake".
   */
  static boolean repeats(Attribution a) {
    String lemma = a.cue().lemma();
    if (!lemma.equals("repeat") && !lemma.equals("reiterate") && !lemma.equals("renew")) {
      return false;
    }
    Passage p = a.passage();
    for (int i = a.cue().to(); i < Math.min(p.size(), a.cue().to() + 4); i++) {
      if (p.low(i).equals("that") || Words.CLAIM_NOUNS.contains(p.low(i))) {
        return true;
      }
    }
    return false;
  }

  /** "refused to talk about the sale"; "does not want to talk of it" is what others say of one. */
  static boolean speaks(Attribution a) {
    Passage p = a.passage();
    Cue cue = a.cue();
    if (!cue.lemma().equals("talk") && !cue.lemma().equals("speak")) {
      return false;
    }
    for (int i = cue.from(); i < cue.head(); i++) {
      String low = p.low(i);
      if (low.equals("do") || low.equals("does") || low.equals("like")) {
        return false;
      }
    }
    return cue.to() > cue.head() + 1 && !p.low(cue.head() + 1).equals("to");
  }

  /** Whether something else is evaded: sanctions, taxes, a blow. */
  static boolean other(Attribution a) {
    if (!VERBS.contains(a.cue().lemma()) || a.content() == null) {
      return false;
    }
    Passage p = a.passage();
    for (int i = a.cue().to(); i < Math.min(p.size(), a.cue().to() + REACH); i++) {
      if (ASKED.contains(p.low(i))) {
        return false;
      }
    }
    return true;
  }
}
