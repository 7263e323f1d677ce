package io.claimshift.statement;

import java.util.Set;

/** Verbs that tell of silence only where a question is what somebody evades. */
final class SideSteps {

  private static final Set<String> VERBS = Set.of("evade", "dodge", "duck", "deflect", "sidestep");
  private static final Set<String> ASKED =
      Set.of(
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
