package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/** What the words of a content say about a claim that stands elsewhere, or about their own. */
final class Verdict {

  /** Nothing but a plain content. */
  static final Verdict NONE = new Verdict(null, false, "");

  private static final Set<String> ANAPHORS =
      WordSet.of(
          "it", "that", "this", "these", "those", "they", "the", "such", "all", "any", "its",
          "their", "his", "her");

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

  /** What a claim has none of that is untrue: "there is no truth in it", "without merit". */
  private static final Set<String> GROUNDS =
      WordSet.of("truth", "basis", "foundation", "merit", "substance", "validity", "veracity");

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
    Verdict retraction = retraction(p, begin, to);
    if (retraction != null) {
      return retraction;
    }
    Verdict answer = answer(p, begin, to);
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
      return new Verdict(Position.DENIED, false, "content-negated");
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

  /** "we withdraw that statement", "I was wrong to say", "we take it back". */
  private static Verdict retraction(Passage p, int from, int to) {
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
        return new Verdict(Position.RETRACTED, true, "content-retracts");
      }
    }
    return mistaken(p, from, to) || regretted(p, from, to)
        ? new Verdict(Position.RETRACTED, true, "content-retracts")
        : null;
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

  /** "that is a lie", "not true", "nonsense", "yes, we did", "it is true". */
  private static Verdict answer(Passage p, int from, int to) {
    String first = p.low(from);
    if (first.equals("no")
        && (p.low(from + 1).equals(",") || p.low(from + 1).equals(".") || from + 1 >= to)) {
      return new Verdict(Position.DENIED, to - from < 6, "content-no");
    }
    if (p.word(from).text().equals("No.") && from + 1 < to && !p.word(from + 1).digits()) {
      return new Verdict(Position.DENIED, true, "content-no");
    }
    if (first.equals("yes") || first.equals("yeah")) {
      return new Verdict(Position.CONFIRMED, to - from < 6, "content-yes");
    }
    if (first.equals("not")
        && (p.low(from + 1).equals("so")
            || p.low(from + 1).equals("true")
            || p.low(from + 1).equals("at"))) {
      return new Verdict(Position.DENIED, true, "content-not-so");
    }
    if (claimCalledFalse(p, from, to)) {
      return new Verdict(Position.DENIED, false, "content-verdict");
    }
    boolean negated = false;
    boolean linked = false;
    int limit = Math.min(to, from + 18);
    for (int i = from; i < limit; i++) {
      String low = p.low(i);
      if (i > from + 1 && low.equals("that")) {
        break;
      }
      if (i > from && (low.equals(".") || low.equals(";") || p.word(i).comma() && linked)) {
        break;
      }
      boolean not = low.equals("not") && !Negation.idiom(p, i);
      if (not || low.equals("n't") || low.equals("n\u2019t") || low.equals("never")) {
        negated = true;
      }
      linked |= Words.AUXILIARIES.contains(low);
      if (groundless(p, i)
          && !negated
          && (anaphor(p, from) || claimSubject(p, from, i) || pointed(p, i + 2))) {
        return new Verdict(Position.DENIED, !claimThat(p, i + 2, to), "content-verdict");
      }
      if ((linked || i == from) && predicate(p, i, from)) {
        boolean isFalse = Words.FALSE.contains(low);
        boolean anaphoric = anaphor(p, from) && !(Words.SCORN.contains(low) && mild(low));
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

  /** "the claim that they broke in is baseless": claim and verdict in one clause. */
  private static boolean claimCalledFalse(Passage p, int from, int to) {
    int that = p.find("that", from + 1, Math.min(to, from + 6));
    if (that < 0 || !Words.CLAIM_NOUNS.contains(p.low(that - 1))) {
      return false;
    }
    for (int i = that + 3; i < to - 1; i++) {
      String low = p.low(i);
      boolean is = low.equals("is") || low.equals("are") || low.equals("was") || low.equals("were");
      for (int k = i + 1; is && k < Math.min(to, i + 4); k++) {
        if (Words.NEGATIONS.contains(p.low(k)) || p.verb(k) != null) {
          break;
        }
        if (Words.FALSE.contains(p.low(k)) && !p.low(k + 1).equals("to")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "no truth", "without foundation", "made up", "far from the truth". */
  private static boolean groundless(Passage p, int i) {
    String low = p.low(i);
    String next = p.low(i + 1);
    boolean none = low.equals("no") || low.equals("without") || low.equals("zero");
    boolean grounds =
        GROUNDS.contains(next)
            || (next.equals("factual") || next.equals("any")) && GROUNDS.contains(p.low(i + 2));
    return none && grounds
        || low.equals("made") && next.equals("up")
        || low.equals("far") && next.equals("from") && p.low(i + 3).equals("truth");
  }

  /** "... in it", "... to the claim", or nothing: what is groundless was told elsewhere. */
  private static boolean pointed(Passage p, int i) {
    String low = p.low(i);
    if (!low.equals("in") && !low.equals("to") && !low.equals("for") && !low.equals("behind")) {
      return i >= p.size() || !p.word(i).wordy();
    }
    for (int k = i + 1; k < i + 5; k++) {
      if (Words.CLAIM_NOUNS.contains(p.low(k)) || Words.PRONOUNS.contains(p.low(k))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the claim is told in the same words: "no truth in the claim that ...". */
  private static boolean claimThat(Passage p, int from, int to) {
    for (int i = from; i < to - 2; i++) {
      if (Words.CLAIM_NOUNS.contains(p.low(i)) && p.low(i + 1).equals("that")) {
        return true;
      }
    }
    return false;
  }

  /** Scorn that is said of deeds as often as of claims. */
  private static boolean mild(String low) {
    return low.equals("unfair")
        || low.equals("outrageous")
        || low.equals("ridiculous")
        || low.equals("wrong")
        || low.equals("joke")
        || low.equals("farce");
  }

  private static boolean predicate(Passage p, int i, int from) {
    String low = p.low(i);
    if (Words.FALSE.contains(low)) {
      boolean subject =
          p.field() == TextField.BODY && i == from && i + 1 < p.size() && p.word(i + 1).wordy();
      return !subject
          && linked(p, i, from)
          && !p.low(i + 1).equals("to")
          && !p.low(i + 1).equals("for");
    }
    return Words.TRUE.contains(low)
        && (i == from
            || Words.AUXILIARIES.contains(p.low(i - 1))
            || p.adverb(i - 1)
            || p.low(i - 1).startsWith("n")
            || p.low(i - 1).equals("not"))
        && !p.low(i + 1).equals("to")
        && !p.word(Math.min(i + 1, p.size() - 1)).digits()
        && !followed(p, i + 1);
  }

  /** Whether a word follows that the adjective may belong to: "real people". */
  private static boolean followed(Passage p, int i) {
    return i < p.size()
        && p.word(i).wordy()
        && !Words.PREPOSITIONS.contains(p.low(i))
        && !Words.CONJUNCTIONS.contains(p.low(i))
        && !Words.CLAUSE_OPENERS.contains(p.low(i));
  }

  /** Whether the word is predicated: "was false", "is simply a complete fabrication". */
  private static boolean linked(Passage p, int i, int from) {
    for (int k = i - 1; k >= Math.max(from, i - 5); k--) {
      if (Words.AUXILIARIES.contains(p.low(k)) || p.low(k).startsWith("n")) {
        return true;
      }
      if (p.verb(k) != null || Words.PREPOSITIONS.contains(p.low(k))) {
        return false;
      }
    }
    return i - from < 3;
  }

  private static boolean anaphor(Passage p, int from) {
    return ANAPHORS.contains(p.low(from))
            && (Words.AUXILIARIES.contains(p.low(from + 1))
                || Words.CLAIM_NOUNS.contains(p.low(from + 1))
                || Words.CLAIM_NOUNS.contains(p.low(from + 2)))
        || Words.FALSE.contains(p.low(from))
        || p.adverb(from) && Words.FALSE.contains(p.low(from + 1));
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
