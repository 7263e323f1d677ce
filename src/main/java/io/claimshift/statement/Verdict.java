package io.claimshift.statement;

/** What the words of a content say about a claim that stands elsewhere, or about their own. */
final class Verdict {

  /** Nothing but a plain content. */
  static final Verdict NONE = new Verdict(null, false, "");

  private final Position position;
  private final boolean anaphoric;
  private final String rule;

  Verdict(Position position, boolean anaphoric, String rule) {
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
    if (p.low(begin).equals("whether") && !eitherWay(p, begin, to)) {
      return new Verdict(Position.NONCOMMITTAL, false, "content-whether");
    }
    begin = Retold.begin(p, begin, to);
    Verdict undisputed = Undisputed.read(p, begin, to);
    if (undisputed != null) {
      return undisputed;
    }
    if (Takebacks.read(p, begin, to)) {
      return new Verdict(Position.RETRACTED, true, "content-retracts");
    }
    Verdict reserve = Reserve.read(p, begin, to);
    if (reserve != null) {
      return reserve;
    }
    Verdict silence = Silence.read(p, begin, to);
    if (silence != null) {
      return silence;
    }
    if (Recantations.read(p, begin, to)) {
      return new Verdict(Position.RETRACTED, true, "content-retracts");
    }
    Verdict answer = Answers.read(p, begin, to);
    if (answer != null) {
      return answer;
    }
    if (Inventions.read(p, begin, to)) {
      return new Verdict(Position.DENIED, true, "content-verdict");
    }
    if (noSuch(p, begin)) {
      return new Verdict(Position.DENIED, true, "content-negated");
    }
    if (Negation.negated(p, begin, to)) {
      boolean wish = Wish.told(p, begin, to);
      return new Verdict(Position.DENIED, false, wish ? "content-negated-wish" : "content-negated");
    }
    return NONE;
  }

  /** "There is no such plan": what was told elsewhere. */
  private static boolean noSuch(Passage p, int from) {
    int no = p.low(from).equals("there") ? p.find("no", from + 1, from + 5) : -1;
    boolean ends =
        no > 0 && !p.low(no + 3).equals("as") && !Words.CLAUSE_OPENERS.contains(p.low(no + 3));
    return ends && p.low(no + 1).equals("such") && !p.low(no + 2).equals("thing");
  }

  /** "whether he likes it or not, ...": it holds in either case. */
  private static boolean eitherWay(Passage p, int from, int to) {
    int or = p.find("or", from, Math.min(to, from + 14));
    return or > 0 && p.low(or + 1).equals("not") && or + 2 < to && p.word(or + 2).comma();
  }

  private static boolean wordsAfter(Passage p, int i, int to) {
    return i + 1 < to && !Words.AUXILIARIES.contains(p.low(i + 1));
  }
}
