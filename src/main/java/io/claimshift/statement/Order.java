package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/** In which order content, source and cue stand in a sentence. */
final class Order {

  /** Prepositions of when, where and how it was said, not of what. */
  private static final Set<String> CIRCUMSTANCE =
      WordSet.of(
          "on", "in", "at", "during", "via", "through", "by", "before", "after", "as", "over");

  /** Words that open a clause beside the main one: it is no content of what follows. */
  private static final Set<String> BESIDE =
      WordSet.of(
          "when",
          "after",
          "before",
          "if",
          "as",
          "although",
          "though",
          "while",
          "because",
          "since",
          "asked",
          "once",
          "until",
          "whereas",
          "unless",
          "despite",
          "following",
          "having");

  private static final int LONGEST_CIRCUMSTANCE = 16;

  /** Words of a speaker that ends a headline. */
  private static final int LONGEST_SPEAKER = 5;

  /** Words of an answer and its comma. */
  private static final int LONGEST_ANSWER = 4;

  private Order() {}

  /** "...," said X: the content stands before the cue, the source after it. */
  static boolean inverted(Passage p, Cue cue) {
    if (cue.from() == 0
        || cue.to() >= p.size()
        || cue.form() == VerbForm.ING
        || cue.kind() == CueKind.RETRACT
        || cue.lemma().equals("tell")) {
      return false;
    }
    Word before = p.word(cue.from() - 1);
    boolean boundary =
        before.comma()
            || before.doubleQuote()
            || before.low().equals("?")
            || before.low().equals("!")
            || before.low().equals("'")
            || before.low().equals("\u2019")
            || before.dash();
    if (!boundary || cue.from() != cue.head()) {
      return false;
    }
    Word after = p.word(cue.to());
    if (!after.wordy()
        || Words.CLAUSE_OPENERS.contains(after.low()) && !after.capital()
        || after.doubleQuote()) {
      return false;
    }
    boolean quoted = before.quoteMark() || before.quote() > 0;
    if (!quoted && cue.kind() != CueKind.SAY) {
      return false;
    }
    int end = NounPhrases.end(p, cue.to(), p.size());
    boolean closes =
        end >= p.size()
            || !p.word(end).wordy()
            || Words.PREPOSITIONS.contains(p.low(end))
            || Words.TIME.contains(p.low(end))
            || p.low(end).equals("who");
    if (Words.TIME.contains(after.low()) || Words.PREPOSITIONS.contains(after.low())) {
      return false;
    }
    return headlineEnd(p, cue, end)
        || quoted && (nameLike(p, cue.to()) || closes)
        || nameLike(p, cue.to())
            && closes
            && (Contents.hasClause(p, cue.from()) || answers(p, cue.from()));
  }

  /** "Not so, says the union": an answer needs no verb. */
  private static boolean answers(Passage p, int cue) {
    return cue <= LONGEST_ANSWER && Verdict.read(p, 0, cue - 1).position() == Position.DENIED;
  }

  /** "Ferry was overloaded, says owner": a headline that ends in who says it, without article. */
  private static boolean headlineEnd(Passage p, Cue cue, int end) {
    return p.field() == TextField.HEADLINE
        && p.word(cue.from() - 1).comma()
        && end >= p.size()
        && end - cue.to() <= LONGEST_SPEAKER;
  }

  private static boolean nameLike(Passage p, int i) {
    Word word = p.word(i);
    return word.capital()
        || roleBeforeName(p, i)
        || Words.DETERMINERS.contains(word.low())
        || word.low().equals("he")
        || word.low().equals("she")
        || word.low().equals("they");
  }

  /** "said lead author Jan Lund". */
  private static boolean roleBeforeName(Passage p, int i) {
    for (int k = i; k < Math.min(p.size() - 1, i + 4) && p.word(k).wordy(); k++) {
      boolean role = Titles.isTitle(p.low(k)) || Titles.MEMBERS.contains(p.low(k));
      if (role && p.word(k + 1).capital()) {
        return true;
      }
    }
    return false;
  }

  /** The cue ends its sentence or clause: nothing that could be a content follows. */
  static boolean closesSentence(Passage p, Cue cue) {
    int i = cue.to();
    if (cue.form() == VerbForm.ING) {
      return false;
    }
    while (i < p.size() && (Words.TIME.contains(p.low(i)) || p.adverb(i))) {
      i++;
    }
    if (i >= p.size()) {
      return true;
    }
    Word word = p.word(i);
    String low = word.low();
    if (low.equals(".")
        || low.equals(";")
        || low.equals(")")
        || low.equals("?")
        || low.equals("!")) {
      return true;
    }
    if (word.comma()) {
      return !(i + 1 < p.size()
          && p.word(i + 1).doubleQuote()
          && (cue.from() < 4 || p.low(0).equals("asked"))
          && p.word(0).quote() == 0);
    }
    if (cue.kind().positional() && circumstance(p, cue, i)) {
      return true;
    }
    if (Words.PREPOSITIONS.contains(low) && cue.kind() == CueKind.SAY && !infinitive(p, i)
        || low.equals("when")
        || low.equals("as")
        || low.equals("after")
        || low.equals("before")
        || low.equals("while")) {
      return true;
    }
    if (!cue.lemma().equals("tell")) {
      return false;
    }
    int heard = NounPhrases.end(p, i, p.size());
    boolean ends =
        heard >= p.size()
            || !p.word(heard).wordy() && !p.word(heard).doubleQuote()
            || Words.PREPOSITIONS.contains(p.low(heard));
    return low.equals("the") || low.equals("reporters") || word.capital() || ends;
  }

  /**
   * "the ministry confirmed on Friday at the end of an inquiry": nothing but when, where and how
   * follows up to a comma or the end.
   */
  private static boolean circumstance(Passage p, Cue cue, int from) {
    if (BESIDE.contains(p.low(0)) || !CIRCUMSTANCE.contains(p.low(from))) {
      return false;
    }
    for (int i = from; i < p.size() && i - from < LONGEST_CIRCUMSTANCE; i++) {
      String low = p.low(i);
      if (p.word(i).comma() || low.equals(".")) {
        return true;
      }
      boolean clause =
          Words.CLAUSE_OPENERS.contains(low) || Words.AUXILIARIES.contains(low) || low.equals(":");
      boolean object = Words.DETERMINERS.contains(low) && Words.TIME.contains(p.low(i - 1));
      if (clause && i > from || object || p.word(i).quote() != p.word(cue.head()).quote()) {
        return false;
      }
    }
    return true;
  }

  /** "agreed to sell", not "said to reporters". */
  private static boolean infinitive(Passage p, int to) {
    String next = p.low(to + 1);
    return p.low(to).equals("to")
        && to + 1 < p.size()
        && !p.word(to + 1).capital()
        && !next.endsWith("s")
        && !Words.DETERMINERS.contains(next)
        && !Words.PRONOUNS.contains(next);
  }

  /** Whether something that can be a content stands before source and cue. */
  static boolean precedes(Passage p, Cue cue, Range source) {
    if (source == null || source.from() == 0 || source.to() > cue.head()) {
      return false;
    }
    Word before = p.word(source.from() - 1);
    boolean boundary =
        before.comma()
            || before.quoteMark()
            || before.low().equals("?")
            || before.low().equals("!")
            || before.dash();
    return boundary
        && source.from() > 2
        && (before.quoteMark() || Contents.hasClause(p, source.from() - 1));
  }
}
