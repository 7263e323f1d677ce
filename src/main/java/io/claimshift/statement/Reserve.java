package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/**
 * Contents that put a question off, hand it on or leave it where it is: "ask me another day", "it
 * would be wrong to say anything", "you will get neither a yes nor a no".
 */
final class Reserve {

  private static final Set<String> LATER =
      WordSet.of(
          "again",
          "tomorrow",
          "another",
          "on",
          "at",
          "in",
          "next",
          "later",
          "when",
          "then",
          "after");

  private static final Set<String> OTHERS = WordSet.of("him", "her", "them");

  private static final Set<String> UNFIT =
      WordSet.of(
          "wrong",
          "inappropriate",
          "improper",
          "premature",
          "unwise",
          "irresponsible",
          "unfair",
          "foolish",
          "imprudent",
          "pointless",
          "rash");

  private static final Set<String> TELLING =
      WordSet.of(
          "comment",
          "speculate",
          "discuss",
          "guess",
          "judge",
          "prejudge",
          "elaborate",
          "answer",
          "talk",
          "speak",
          "conclude");

  private static final Set<String> QUANTITIES =
      WordSet.of(
          "anything", "more", "much", "whether", "who", "what", "which", "how", "when", "now");

  /** After "you have to ask", these put a question to the hearers and hand none on. */
  private static final Set<String> RHETORIC =
      WordSet.of(
          "yourself", "yourselves", "ourselves", "why", "what", "whether", "if", "how", "who");

  private static final int REACH = 18;

  private Reserve() {}

  /** The verdict that nothing is said of the matter; null when the words say something. */
  static Verdict read(Passage p, int from, int to) {
    if (asks(p, from, to)) {
      return new Verdict(Position.NONCOMMITTAL, true, "content-ask-another");
    }
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      if (i > from && (p.low(i).equals(".") || p.low(i).equals(";"))) {
        return null;
      }
      if (unfit(p, i, to)) {
        return new Verdict(Position.NONCOMMITTAL, false, "content-unfit");
      }
      if (yesAndNo(p, from, i, to) || maybe(p, i, to) || allSaid(p, i)) {
        return new Verdict(Position.NONCOMMITTAL, true, "content-either-way");
      }
      if (handsOn(p, i, to)) {
        return new Verdict(Position.NONCOMMITTAL, true, "content-ask-another");
      }
    }
    return null;
  }

  /** "Ask me on the 13th", "ask them". */
  private static boolean asks(Passage p, int from, int to) {
    if (!p.low(from).equals("ask")) {
      return false;
    }
    String whom = p.low(from + 1);
    int rest = words(p, from + 2, to);
    return whom.equals("me") && LATER.contains(p.low(from + 2)) && rest <= 6
        || OTHERS.contains(whom) && rest == 0
        || whom.equals("the") && rest <= 3;
  }

  private static int words(Passage p, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += p.word(i).wordy() ? 1 : 0;
    }
    return words;
  }

  /** "it would be wrong to say anything", "inappropriate for me to comment". */
  private static boolean unfit(Passage p, int i, int to) {
    if (!UNFIT.contains(p.low(i)) || !Words.AUXILIARIES.contains(p.low(i - 1))) {
      return false;
    }
    int at = p.find("to", i + 1, Math.min(to, i + 6));
    if (at < 0 || at > i + 1 && !p.low(i + 1).equals("for")) {
      return false;
    }
    String verb = p.low(at + 1);
    return TELLING.contains(verb) || verb.equals("say") && QUANTITIES.contains(p.low(at + 2));
  }

  /** "you won't get a no from me today, and you won't get a yes". */
  private static boolean yesAndNo(Passage p, int from, int i, int to) {
    boolean answer = p.low(i).equals("yes") || p.low(i).equals("no");
    String verb = p.verbLemma(i - 2);
    boolean given = p.low(i - 1).equals("a") && ("get".equals(verb) || "give".equals(verb));
    if (!answer || !given || i - 2 < from) {
      return false;
    }
    return p.find(p.low(i).equals("yes") ? "no" : "yes", i + 1, Math.min(to, i + 16)) > 0;
  }

  /** "maybe there was and maybe there was not". */
  private static boolean maybe(Passage p, int i, int to) {
    boolean open = p.low(i).equals("maybe") || p.low(i).equals("perhaps");
    int again = open ? p.find(p.low(i), i + 1, Math.min(to, i + 9)) : -1;
    for (int k = again; again > 0 && k < Math.min(to, again + 6); k++) {
      if (p.low(k).equals("not") || p.low(k).startsWith("n") && p.low(k).endsWith("t")) {
        return true;
      }
    }
    return false;
  }

  /** "I have said all I am going to say". */
  private static boolean allSaid(Passage p, int i) {
    return p.low(i).equals("said")
        && (p.low(i + 1).equals("all") || p.low(i + 1).equals("everything"))
        && p.find("say", i + 2, i + 8) > 0;
  }

  /** "you would have to ask the ministry", "I will leave that to the lawyers". */
  private static boolean handsOn(Passage p, int i, int to) {
    boolean ask = p.low(i).equals("ask") && p.low(i - 1).equals("to");
    String must = p.low(i - 2);
    boolean you = p.find("you", Math.max(0, i - 6), i) >= 0;
    if (ask && you && (must.equals("have") || must.equals("need")) && i + 1 < to) {
      return !RHETORIC.contains(p.low(i + 1)) && p.find("to", i + 2, i + 6) < 0;
    }
    boolean it = p.low(i + 1).equals("that") || p.low(i + 1).equals("it");
    boolean mine = p.low(i - 1).endsWith("ll") || p.low(i - 1).equals("will");
    return p.low(i).equals("leave") && mine && it && p.low(i + 2).equals("to");
  }
}
