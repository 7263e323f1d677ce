package io.claimshift.statement;

import java.util.Set;

/** What the words of a content say about a claim that stands elsewhere, or about their own. */
final class Verdict {

  /** Nothing but a plain content. */
  static final Verdict NONE = new Verdict(null, false, "");

  private static final Set<String> ANAPHORS =
      Set.of(
          "it", "that", "this", "these", "those", "they", "the", "such", "all", "any", "its",
          "their", "his", "her");
  private static final Set<String> SILENCE =
      Set.of("comment", "comments", "discuss", "speculate", "confirm", "verify", "elaborate");

  private final Position position;
  private final boolean anaphoric;
  private final String rule;

  private Verdict(Position position, boolean anaphoric, String rule) {
    this.position = position;
    this.anaphoric = anaphoric;
    this.rule = rule;
  }

  /** The side the content takes; null when the content is plain. */
  Position position() {
    return position;
  }

  /** Whether the side is taken towards something said elsewhere. */
  boolean anaphoric() {
    return anaphoric;
  }

  String rule() {
    return rule;
  }

  /** Reads the words from {@code from} to {@code to}. */
  static Verdict read(Passage p, int from, int to) {
    int begin = from;
    while (begin < to
        && (!p.word(begin).wordy()
            || p.low(begin).equals("that") && begin == from && wordsAfter(p, begin, to))) {
      begin++;
    }
    if (begin >= to) {
      return NONE;
    }
    if (p.low(begin).equals("if")) {
      return NONE;
    }
    if (p.low(begin).equals("whether")) {
      return new Verdict(Position.NONCOMMITTAL, false, "content-whether");
    }
    Verdict silence = silence(p, begin, to);
    if (silence != null) {
      return silence;
    }
    Verdict retraction = retraction(p, begin, to);
    if (retraction != null) {
      return retraction;
    }
    Verdict answer = answer(p, begin, to);
    if (answer != null) {
      return answer;
    }
    if (Negation.negated(p, begin, to)) {
      return new Verdict(Position.DENIED, false, "content-negated");
    }
    return NONE;
  }

  private static boolean wordsAfter(Passage p, int i, int to) {
    return i + 1 < to && !Words.AUXILIARIES.contains(p.low(i + 1));
  }

  /** "cannot comment", "no comment", "could neither confirm nor deny", "is looking into it". */
  private static Verdict silence(Passage p, int from, int to) {
    int limit = Math.min(to, from + 24);
    boolean negative = false;
    for (int i = from; i < limit; i++) {
      String low = p.low(i);
      if (i > from + 1 && (low.equals(";") || low.equals("?"))) {
        return null;
      }
      negative |=
          Words.NEGATIONS.contains(low)
              || low.equals("decline")
              || low.equals("refuse")
              || low.equals("unable")
              || low.equals("declined")
              || low.equals("refused");
      boolean silent =
          SILENCE.contains(low)
              && (!low.equals("confirm")
                  || !p.low(i - 1).equals("to")
                  || p.low(i - 2).equals("able")
                  || p.low(i - 2).equals("position"));
      if (negative && silent && i - from < 14) {
        return new Verdict(Position.NONCOMMITTAL, emptyAfter(p, i + 1, to), "content-no-comment");
      }
      String lemma = Verbs.lemma(low);
      boolean looking =
          "look".equals(lemma) && p.low(i + 1).equals("into")
              || "review".equals(lemma) && low.endsWith("ing")
              || "investigate".equals(lemma) && low.endsWith("ing")
              || "examine".equals(lemma) && low.endsWith("ing")
              || "study".equals(lemma) && low.endsWith("ing")
              || low.equals("aware") && p.low(i + 1).equals("of") && !negative;
      if (looking && i - from < 8) {
        return new Verdict(Position.NONCOMMITTAL, emptyAfter(p, i + 2, to), "content-looking-into");
      }
      boolean nothing =
          low.equals("nothing")
              && p.low(i + 1).equals("to")
              && (p.low(i + 2).equals("say") || p.low(i + 2).equals("add"));
      if (nothing) {
        return new Verdict(
            Position.NONCOMMITTAL, emptyAfter(p, i + 3, to), "content-nothing-to-say");
      }
      if (low.equals("neither")
          && i - from < 6
          && Verbs.read(p.low(i + 1)) != null
          && nor(p, i, to)) {
        return new Verdict(Position.NONCOMMITTAL, false, "content-neither-nor");
      }
      if (low.equals("either") && p.low(i + 1).equals("way")
          || low.equals("yes") && p.low(i + 1).equals("or") && p.find("no", i, i + 5) > 0) {
        return new Verdict(Position.NONCOMMITTAL, true, "content-either-way");
      }
      if (low.equals("too") && (p.low(i + 1).equals("early") || p.low(i + 1).equals("soon"))) {
        return new Verdict(Position.NONCOMMITTAL, emptyAfter(p, i + 4, to), "content-too-early");
      }
      if (negative && (low.equals("rule") && p.low(i + 1).equals("out") || low.equals("exclude"))) {
        return new Verdict(
            Position.NONCOMMITTAL, emptyAfter(p, i + 2, to), "content-not-ruled-out");
      }
      if (negative
          && (low.equals("say") || low.equals("tell") || low.equals("know"))
          && i - from < 6
          && (low.equals("know") || p.low(i - 1).equals("not") || p.low(i - 1).startsWith("n"))) {
        boolean open =
            p.low(i + 1).equals("whether")
                || p.low(i + 1).equals("if")
                || p.low(i + 1).equals("what")
                || p.low(i + 1).equals("yet");
        if (open) {
          return new Verdict(Position.NONCOMMITTAL, false, "content-not-known");
        }
      }
    }
    return null;
  }

  private static boolean nor(Passage p, int i, int to) {
    int nor = p.find("nor", i, Math.min(to, i + 12));
    return nor > 0 && Verbs.read(p.low(nor + 1)) != null
        || p.find("nor", i, Math.min(to, i + 12)) > 0 && p.low(nor + 1).equals("that");
  }

  private static boolean emptyAfter(Passage p, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
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

  /** "we withdraw that statement", "I was wrong to say", "we take it back". */
  private static Verdict retraction(Passage p, int from, int to) {
    for (int i = from; i < Math.min(to, from + 16); i++) {
      String lemma = Verbs.lemma(p.low(i));
      if (lemma == null) {
        continue;
      }
      boolean takes =
          lemma.equals("retract")
              || lemma.equals("withdraw") && ownWord(p, i, to)
              || lemma.equals("take")
                  && (p.low(i + 1).equals("back") || p.low(i + 2).equals("back"))
                  && ownWord(p, i, to);
      if (takes) {
        return new Verdict(Position.RETRACTED, true, "content-retracts");
      }
    }
    return null;
  }

  static boolean ownWord(Passage p, int i, int to) {
    for (int k = i + 1; k < Math.min(to, i + 9); k++) {
      String low = p.low(k);
      boolean word =
          Words.CLAIM_NOUNS.contains(low)
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

  /** "that is a lie", "not true", "nonsense", "yes, we did", "it is true". */
  private static Verdict answer(Passage p, int from, int to) {
    String first = p.low(from);
    if (first.equals("no")
        && (p.low(from + 1).equals(",") || p.low(from + 1).equals(".") || from + 1 >= to)) {
      return new Verdict(Position.DENIED, to - from < 6, "content-no");
    }
    if (first.equals("yes")
        || first.equals("yeah")
        || first.equals("indeed") && p.low(from + 1).equals(",")) {
      return new Verdict(Position.CONFIRMED, to - from < 6, "content-yes");
    }
    if (first.equals("not")
        && (p.low(from + 1).equals("so")
            || p.low(from + 1).equals("true")
            || p.low(from + 1).equals("at"))) {
      return new Verdict(Position.DENIED, true, "content-not-so");
    }
    boolean negated = false;
    boolean linked = false;
    int limit = Math.min(to, from + 18);
    for (int i = from; i < limit; i++) {
      String low = p.low(i);
      if (i > from && (low.equals(".") || low.equals(";") || p.word(i).comma() && linked)) {
        break;
      }
      if (low.equals("not") || low.equals("n't") || low.equals("n\u2019t") || low.equals("never")) {
        negated = true;
      }
      linked |= Words.AUXILIARIES.contains(low);
      if ((linked || i == from) && predicate(p, i, from)) {
        boolean isFalse = Words.FALSE.contains(low);
        boolean anaphoric = anaphor(p, from);
        if (!anaphoric && !claimSubject(p, from, i)) {
          continue;
        }
        Position side = isFalse != negated ? Position.DENIED : Position.CONFIRMED;
        if (isFalse && negated) {
          side = Position.CONFIRMED;
        }
        return new Verdict(side, true, "content-verdict");
      }
    }
    return null;
  }

  private static boolean predicate(Passage p, int i, int from) {
    String low = p.low(i);
    if (Words.FALSE.contains(low)) {
      return true;
    }
    return Words.TRUE.contains(low)
        && (i == from
            || Words.AUXILIARIES.contains(p.low(i - 1))
            || Words.isAdverb(p.low(i - 1))
            || p.low(i - 1).startsWith("n")
            || p.low(i - 1).equals("not"))
        && !p.low(i + 1).equals("to")
        && !p.word(Math.min(i + 1, p.size() - 1)).digits()
        && Verbs.read(p.low(i + 1)) == null;
  }

  private static boolean anaphor(Passage p, int from) {
    return ANAPHORS.contains(p.low(from))
            && (Words.AUXILIARIES.contains(p.low(from + 1))
                || Words.CLAIM_NOUNS.contains(p.low(from + 1))
                || Words.CLAIM_NOUNS.contains(p.low(from + 2)))
        || Words.FALSE.contains(p.low(from))
        || Words.isAdverb(p.low(from)) && Words.FALSE.contains(p.low(from + 1));
  }

  private static boolean claimSubject(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Words.CLAIM_NOUNS.contains(p.low(i))) {
        return true;
      }
    }
    return false;
  }
}
