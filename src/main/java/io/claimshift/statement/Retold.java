package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/** "We told you in May and we tell you now: ...": where what is told again begins. */
final class Retold {

  private static final Set<String> TELLING =
      WordSet.of("tell", "say", "repeat", "answer", "reply", "stress", "state");
  private static final Set<String> ANSWERS =
      WordSet.of("answer", "answers", "same", "clear", "plain", "simple", "again", "once");
  private static final Set<String> FIRST = WordSet.of("i", "we", "my", "our", "let");
  private static final int LONGEST = 20;

  private Retold() {}

  /** First word of what is told behind a colon; {@code from} where there is no such colon. */
  static int begin(Passage p, int from, int to) {
    int colon = p.find(":", from + 2, Math.min(to - 1, from + LONGEST));
    if (colon < 0 || !FIRST.contains(p.low(from))) {
      return from;
    }
    for (int i = from; i < colon; i++) {
      String lemma = p.verbLemma(i);
      if (lemma != null && TELLING.contains(lemma) || ANSWERS.contains(p.low(i))) {
        return colon + 1;
      }
    }
    return from;
  }
}
