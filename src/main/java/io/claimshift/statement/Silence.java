package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/**
 * Contents in which the speaker takes no side: does not comment, does not know, is looking into it,
 * will say neither yes nor no.
 */
final class Silence {

  private static final Set<String> ALWAYS =
      WordSet.of("comment", "comments", "discuss", "speculate", "confirm", "verify", "elaborate");

  private static final int REACH = 24;

  private final Passage p;
  private final int from;
  private final int to;
  private final Untold untold;
  private final UnderReview review;
  private boolean negative;

  private Silence(Passage p, int from, int to) {
    this.p = p;
    this.from = from;
    this.to = to;
    this.untold = new Untold(p, from, to);
    this.review = new UnderReview(p, from, to);
  }

  /** The verdict that no side is taken in the words from {@code from} to {@code to}, or null. */
  static Verdict read(Passage p, int from, int to) {
    return new Silence(p, from, to).read();
  }

  private Verdict read() {
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      String low = p.low(i);
      if (i > from + 1 && (low.equals(";") || low.equals("?"))) {
        return null;
      }
      negative |=
          Words.NEGATIONS.contains(low)
              || low.equals("unable")
              || low.startsWith("decline")
              || low.startsWith("refuse");
      Verdict found = at(i, low);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private Verdict at(int i, String low) {
    if (negative && ALWAYS.contains(low) && silent(i, low) && i - from < 14) {
      return none(i + 1, "content-no-comment");
    }
    if (i - from < 8 && review.at(i, negative)) {
      return none(i + 2, "content-looking-into");
    }
    if (low.equals("nothing") && next(i, "to") && (next(i + 1, "say") || next(i + 1, "add"))) {
      return none(i + 3, "content-nothing-to-say");
    }
    if (low.equals("neither") && i - from < 6 && p.verb(i + 1) != null && nor(i)) {
      return new Verdict(Position.NONCOMMITTAL, false, "content-neither-nor");
    }
    if (eitherWay(i, low)) {
      return new Verdict(Position.NONCOMMITTAL, true, "content-either-way");
    }
    if (low.equals("too") && (next(i, "early") || next(i, "soon"))) {
      return none(i + 4, "content-too-early");
    }
    if (negative && ruledOut(i, low)) {
      return none(i + 2, "content-not-ruled-out");
    }
    boolean known =
        low.equals("know") || low.equals("known") || low.equals("clear") || low.equals("sure");
    if ((negative && known || low.equals("unclear") || low.equals("unknown"))
        && i - from < 6
        && unknown(p, i, to)) {
      return new Verdict(Position.NONCOMMITTAL, false, "content-not-known");
    }
    if (untold.at(i, negative)) {
      return none(i + 1, "content-not-told");
    }
    if (undecided(i, low)) {
      return new Verdict(Position.NONCOMMITTAL, false, "content-undecided");
    }
    boolean matter = low.equals("matter") && next(i, "for");
    if (matter
        || low.equals("remains") && next(i, "open")
        || low.equals("still") && next(i, "open")) {
      return none(i + 2, "content-left-open");
    }
    return null;
  }

  private Verdict none(int after, String rule) {
    return new Verdict(Position.NONCOMMITTAL, emptyAfter(after), rule);
  }

  private boolean next(int i, String low) {
    return p.low(i + 1).equals(low);
  }

  private boolean silent(int i, String low) {
    if (low.equals("confirm") && nominee(i)) {
      return false;
    }
    return !low.equals("confirm")
        || !p.low(i - 1).equals("to")
        || p.low(i - 2).equals("able")
        || p.low(i - 2).equals("position")
        || p.low(i - 2).equals("unable");
  }

  /** "will not confirm a new justice": a vote, not a word. */
  private boolean nominee(int i) {
    for (int k = i + 1; k < Math.min(to, i + 6); k++) {
      if (Words.NOMINEES.contains(p.low(k)) || p.low(k).equals("anyone")) {
        return true;
      }
      if (Words.CLAUSE_OPENERS.contains(p.low(k)) || Words.PREPOSITIONS.contains(p.low(k))) {
        return false;
      }
    }
    return false;
  }

  /** "nothing has been decided", "no decision was taken", "had not yet decided". */
  private boolean undecided(int i, String low) {
    boolean settled = low.equals("decided") || low.equals("finalised") || low.equals("finalized");
    boolean decision =
        low.equals("decision") && p.low(i - 1).equals("no")
            || low.equals("decision") && p.low(i - 1).equals("final") && p.low(i - 2).equals("no");
    if (!settled && !decision) {
      return false;
    }
    boolean taken =
        p.find("made", i, Math.min(to, i + 6)) > 0
            || p.find("taken", i, Math.min(to, i + 6)) > 0
            || p.find("reached", i, Math.min(to, i + 6)) > 0;
    return settled && negative && i - from < 9 && !next(i, "against") || decision && taken;
  }

  private boolean nor(int i) {
    int nor = p.find("nor", i, Math.min(to, i + 12));
    return nor > 0 && (p.verb(nor + 1) != null || next(nor, "that"));
  }

  /** "either way", "one way or the other", "yes or no", "may or may not". */
  private boolean eitherWay(int i, String low) {
    boolean answers = low.equals("yes") || low.equals("no");
    String other = low.equals("yes") ? "no" : "yes";
    boolean ways =
        low.equals("either") && next(i, "way")
            || low.equals("one") && next(i, "way") && p.low(i + 2).equals("or");
    boolean telling = false;
    for (int k = from; ways && k < i; k++) {
      String verb = p.verbLemma(k);
      telling |=
          verb != null
              && (Untold.TELLING.contains(verb)
                  || ALWAYS.contains(verb)
                  || verb.equals("know")
                  || verb.equals("commit"));
    }
    return ways && telling
        || answers && i > from && negative && p.find(other, i, Math.min(to, i + 8)) > 0
        || low.equals("yes") && next(i, "or") && p.find("no", i, i + 5) > 0
        || low.equals("may") && next(i, "or") && p.low(i + 2).equals("may");
  }

  private boolean ruledOut(int i, String low) {
    boolean rule = "rule".equals(p.verbLemma(i));
    return low.equals("exclude") || rule && p.find("out", i, Math.min(to, i + 5)) > 0;
  }

  /** Whether what is known or told is left open: "not known whether", "not saying". */
  static boolean unknown(Passage p, int i, int to) {
    String after = p.low(i + 1);
    boolean ends = i + 1 >= to || !p.word(i + 1).wordy();
    if (p.low(i - 2).equals("did") && p.word(i).quote() > 0) {
      return false;
    }
    return ends
        || after.equals("whether")
        || after.equals("if")
        || after.equals("what")
        || after.equals("who")
        || after.equals("how")
        || after.equals("why")
        || after.equals("yet");
  }

  private boolean emptyAfter(int after) {
    int words = 0;
    for (int i = after; i < to; i++) {
      String low = p.low(i);
      boolean light =
          !p.word(i).wordy()
              || Words.PRONOUNS.contains(low)
              || Words.PREPOSITIONS.contains(low)
              || Words.DETERMINERS.contains(low)
              || Words.CLAIM_NOUNS.contains(low)
              || Words.TIME.contains(low)
              || low.equals("matter")
              || low.equals("matters")
              || low.equals("issue")
              || low.equals("case")
              || low.equals("further")
              || low.equals("deny")
              || low.equals("nor")
              || low.equals("or");
      words += light ? 0 : 1;
    }
    return words < 2;
  }
}
