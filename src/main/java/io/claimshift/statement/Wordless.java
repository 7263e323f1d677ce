package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/**
 * Silence that is told as something done: "drove off without a word", "said nothing", "gave no
 * answer".
 */
final class Wordless {

  /** What one does when one leaves questions behind. */
  private static final Set<String> LEAVING =
      WordSet.of(
          "leave", "walk", "drive", "hurry", "go", "depart", "pass", "brush", "push", "rush",
          "exit", "turn", "hang", "enter", "arrive", "stride", "slip", "run", "shut", "close",
          "end");

  private static final Set<String> SPEAKING =
      WordSet.of(
          "speaking",
          "answering",
          "commenting",
          "responding",
          "replying",
          "talking",
          "addressing",
          "elaborating");

  private static final Set<String> ANSWERS = WordSet.of("answer", "reply", "response");

  /** Adjectives between "no" and an answer. */
  private static final Set<String> KINDS =
      WordSet.of(
          "clear", "straight", "direct", "immediate", "further", "firm", "definite", "other");

  private static final Set<String> GIVING = WordSet.of("give", "offer", "make", "get");

  private static final int REACH = 14;

  private Wordless() {}

  /** Word after the silence that the verb at {@code i} opens; -1 when it opens none. */
  static int end(Passage p, int i, Verbs.Reading reading) {
    boolean finite = reading.form() == VerbForm.PAST || reading.form() == VerbForm.THIRD;
    if (finite && LEAVING.contains(reading.lemma())) {
      return leaving(p, i);
    }
    boolean told = p.word(i).quote() > 0 || reading.form() == VerbForm.ING;
    if (reading.lemma().equals("say") && p.low(i + 1).equals("nothing") && !told) {
      return saidNothing(p, i);
    }
    if (GIVING.contains(reading.lemma()) && p.low(i + 1).equals("no")) {
      int noun = KINDS.contains(p.low(i + 2)) ? i + 3 : i + 2;
      boolean given = !reading.lemma().equals("get") && ANSWERS.contains(p.low(noun));
      return given ? noun + 1 : -1;
    }
    return -1;
  }

  /** "left the court without speaking to reporters". */
  private static int leaving(Passage p, int i) {
    for (int k = i + 1; k < Math.min(p.size() - 1, i + REACH); k++) {
      if (p.word(k).comma() || p.low(k).equals(".") || p.low(k).equals("and")) {
        return -1;
      }
      if (p.low(k).equals("without")) {
        boolean word = p.low(k + 1).equals("a") && p.low(k + 2).equals("word");
        boolean comment = p.low(k + 1).equals("comment");
        boolean saying =
            p.low(k + 1).equals("saying")
                && (p.low(k + 2).equals("anything") || p.low(k + 2).equals("a"));
        return SPEAKING.contains(p.low(k + 1)) || comment ? k + 2 : word || saying ? k + 3 : -1;
      }
    }
    return -1;
  }

  /** "said nothing about the sale", not "said nothing was sold". */
  private static int saidNothing(Passage p, int i) {
    String after = p.low(i + 2);
    boolean ends = i + 2 >= p.size() || !p.word(i + 2).wordy();
    boolean about =
        after.equals("about")
            || after.equals("on")
            || after.equals("when")
            || after.equals("to")
            || after.equals("publicly")
            || after.equals("more")
            || after.equals("further");
    return ends || about ? i + 2 : -1;
  }
}
