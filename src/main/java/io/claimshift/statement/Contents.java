package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/** Where contents begin and end. */
final class Contents {

  private static final Set<String> LISTENERS =
      WordSet.of(
          "tell",
          "inform",
          "notify",
          "assure",
          "reassure",
          "brief",
          "warn",
          "remind",
          "convince",
          "ask",
          "urge");

  private Contents() {}

  /** First word of the content after the cue: addressee, date and place of the saying skipped. */
  static int begin(Passage p, Cue cue) {
    int i = cue.to();
    boolean pair = p.low(i).equals("nor") || p.low(i).equals("or");
    if (pair && "deny".equals(p.verbLemma(i + 1))) {
      i += 2;
    }
    if (LISTENERS.contains(cue.lemma())
        && i < p.size()
        && !p.low(i).equals("that")
        && p.word(i).wordy()) {
      i = afterListener(p, i);
    }
    int clause = afterCircumstance(p, i);
    if (clause > i) {
      return clause;
    }
    boolean moved = true;
    while (moved && i < p.size()) {
      int before = i;
      i = skipAdverbial(p, i);
      moved = i > before;
    }
    if (i < p.size() && p.word(i).comma()) {
      int that = p.find("that", i + 1, Math.min(p.size(), i + 16));
      if (that > i + 2 && p.word(that - 1).comma()) {
        return that;
      }
    }
    if (i < p.size() && (p.word(i).comma() || p.low(i).equals(":"))) {
      i++;
    }
    return Math.min(i, p.size());
  }

  /**
   * "said through its lawyer that", "had insisted since May that", "says, as it did on Monday,
   * that": the clause begins with its "that"; {@code i} where something else stands between.
   */
  private static int afterCircumstance(Passage p, int i) {
    String low = p.low(i);
    boolean aside = low.equals(",");
    boolean how =
        low.equals("through")
            || low.equals("since")
            || low.equals("for")
            || low.equals("over")
            || low.equals("before")
            || low.equals("after")
            || low.equals("by")
            || low.equals("once");
    if (!aside && !how) {
      return i;
    }
    for (int k = i + 1; k < Math.min(p.size(), i + 24); k++) {
      if (p.low(k).equals("that") && (!aside || p.word(k - 1).comma()) && k > i + 1) {
        return k;
      }
      boolean verb = Words.AUXILIARIES.contains(p.low(k)) || p.word(k).comma();
      if (p.word(k).doubleQuote() || !aside && verb) {
        return i;
      }
    }
    return i;
  }

  /** Whether the one who is told, and a clause with "that", follow a cue: "assured her that". */
  static boolean toldClause(Passage p, Cue cue) {
    boolean listener = LISTENERS.contains(cue.lemma()) && Words.PRONOUNS.contains(p.low(cue.to()));
    return listener && p.find("that", cue.to() + 1, Math.min(p.size(), cue.to() + 6)) > 0;
  }

  private static int afterListener(Passage p, int i) {
    int end = NounPhrases.end(p, i, p.size());
    for (int k = i; k < end; k++) {
      if (p.low(k).equals("that") || k > i && startsClause(p, k)) {
        return k;
      }
    }
    return end;
  }

  private static boolean startsClause(Passage p, int k) {
    String low = p.low(k);
    return low.equals("he")
        || low.equals("she")
        || low.equals("it")
        || low.equals("they")
        || low.equals("there")
        || low.equals("the")
        || p.word(k).doubleQuote();
  }

  /** "on Monday", "in a statement", "late Tuesday", "at a news conference". */
  private static int skipAdverbial(Passage p, int i) {
    String low = p.low(i);
    boolean recent = low.equals("last") || low.equals("this") || low.equals("earlier");
    if (recent && Words.TIME.contains(p.low(i + 1)) && !Words.TIME.contains(p.low(i + 2))) {
      return i + 2;
    }
    if (Words.WEEKDAYS.contains(low)
        || p.adverb(i)
            && !low.equals("not")
            && !low.equals("never")
            && !low.equals("all")
            && !low.equals("both")
        || low.equals("late")
        || low.equals("early")) {
      return i + 1;
    }
    if (!low.equals("on")
        && !low.equals("in")
        && !low.equals("at")
        && !low.equals("to")
        && !low.equals("during")
        && !low.equals("via")
        && !low.equals("by")) {
      return i;
    }
    int limit = Math.min(p.size(), i + 14);
    for (int k = i + 1; k < limit; k++) {
      Word word = p.word(k);
      String at = word.low();
      if (at.equals("that") || word.doubleQuote() || word.comma() || at.equals(":")) {
        return k;
      }
      if (k > i + 1
          && (startsClause(p, k) && !Words.PREPOSITIONS.contains(p.low(k - 1)))
          && !at.equals("the")) {
        return k;
      }
      if (Words.WEEKDAYS.contains(p.low(k)) || Words.MONTHS.contains(p.low(k)) && k == i + 1) {
        int next = k + 1;
        while (next < p.size() && (Words.TIME.contains(p.low(next)) || p.word(next).digits())) {
          next++;
        }
        return next;
      }
      if (at.equals("the") && k > i + 1 && !Words.PREPOSITIONS.contains(p.low(k - 1))) {
        return k;
      }
      if (Words.AUXILIARIES.contains(at)) {
        return i;
      }
    }
    return i;
  }

  static int skipOf(Passage p, int i) {
    String low = p.low(i);
    return low.equals("of") || low.equals("with") || low.equals("for") ? i + 1 : i;
  }

  /** Word after the content that follows the cue. */
  static int end(Passage p, Cue cue, Cue next) {
    int end = quotedEnd(p, cue, sentenceEnd(p));
    int depth = 0;
    for (int i = cue.to(); i < end; i++) {
      Word word = p.word(i);
      String low = word.low();
      if (low.equals("(")) {
        depth++;
      } else if (low.equals(")")) {
        depth--;
        if (depth < 0) {
          return i;
        }
      }
      if (low.equals(";") && word.quote() == 0) {
        return i;
      }
      if (word.comma() && word.quote() == 0 && i > cue.to() + 1 && newClause(p, i, next)) {
        return i;
      }
      if (next != null && i > cue.to() && leavesBehind(p, i, next) && word.quote() == 0) {
        return trimRight(p, i);
      }
      if (cue.group().having() && cue.from() <= 1 && word.comma() && word.quote() == 0) {
        return i;
      }
      if (word.comma() && i == cue.to() + 1 && p.low(i - 1).equals("it")) {
        return i;
      }
      if (next != null
          && i == next.from() - 1
          && (low.equals("and") || low.equals("but"))
          && next.form() == cue.form()
          && word.quote() == 0) {
        return i;
      }
    }
    return end;
  }

  /** "..., after repeatedly denying it", "despite having admitted it": no part of the content. */
  private static boolean leavesBehind(Passage p, int i, Cue next) {
    String low = p.low(i);
    return (low.equals("after") || low.equals("despite"))
        && next.kind().positional()
        && next.from() - i <= 4
        && (next.form() == VerbForm.ING || next.group().having());
  }

  /** A saying within a quotation has its content there. */
  private static int quotedEnd(Passage p, Cue cue, int end) {
    int quote = p.word(cue.head()).quote();
    int i = cue.to();
    while (quote > 0 && i < end && p.word(i).quote() == quote) {
      i++;
    }
    if (quote == 0 || i == cue.to()) {
      return end;
    }
    return i > cue.to() && p.word(i - 1).quoteMark() ? trimRight(p, i - 1) : i;
  }

  private static boolean newClause(Passage p, int comma, Cue next) {
    String after = p.low(comma + 1);
    if (next != null
        && next.from() == comma + 1
        && (next.form() == VerbForm.ING || next.kind() == CueKind.PREPOSITION)) {
      return true;
    }
    if (next != null
        && (after.equals("and") || after.equals("but") || after.equals("while"))
        && next.from() - comma < 14) {
      return next.from() > comma + 1;
    }
    return after.equals("while") || after.equals("but") && next != null && next.from() - comma < 14;
  }

  /** Place of "and" before a second clause that begins with "that" again; -1 when there is none. */
  static int secondClause(Passage p, int from, int to) {
    if (!p.low(from).equals("that")
        && !p.low(from + 1).equals("that")
        && p.find("that", from, to) < 0) {
      return -1;
    }
    for (int i = from + 3; i < to - 3; i++) {
      boolean and = p.low(i).equals("and") || p.low(i).equals("but");
      if (and && p.low(i + 1).equals("that") && p.word(i).quote() == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Word after the last of the sentence, its final mark left out. */
  static int sentenceEnd(Passage p) {
    int end = p.size();
    while (end > 0 && (p.low(end - 1).equals(".") || p.low(end - 1).equals(";"))) {
      end--;
    }
    return end;
  }

  /** First word of the clause that ends before {@code to}. */
  static int clauseBegin(Passage p, int to) {
    int from = 0;
    if (p.low(0).equals("but") || p.low(0).equals("and")) {
      from = p.word(0).quote() > 0 ? 0 : 1;
    }
    int quote = to > 0 ? lastQuote(p, to) : 0;
    if (quote > 0) {
      int i = to - 1;
      while (i > 0 && p.word(i - 1).quote() == quote || i > 0 && p.word(i).quote() != quote) {
        i--;
      }
      return partlyQuoted(p, i) ? from : i;
    }
    return from < to ? from : 0;
  }

  /** Whether words of the same clause stand before the quotation that begins at {@code i}. */
  private static boolean partlyQuoted(Passage p, int i) {
    if (i == 0) {
      return false;
    }
    Word before = p.word(i - 1);
    return before.wordy() && !before.low().equals("and");
  }

  private static int lastQuote(Passage p, int to) {
    for (int i = to - 1; i >= Math.max(0, to - 3); i--) {
      if (p.word(i).quote() > 0) {
        return p.word(i).quote();
      }
    }
    return 0;
  }

  static int trimRight(Passage p, int to) {
    int end = to;
    while (end > 0 && p.word(end - 1).comma()) {
      end--;
    }
    return end;
  }

  /** Whether a verb stands before {@code to}: the words there can be a content of their own. */
  static boolean hasClause(Passage p, int to) {
    boolean subject = false;
    for (int i = 0; i < to; i++) {
      String low = p.low(i);
      Verbs.Reading reading = p.verb(i);
      boolean verb =
          Words.AUXILIARIES.contains(low)
              || reading != null
                  && reading.form() != VerbForm.ING
                  && (reading.form() != VerbForm.BASE || p.field() == TextField.HEADLINE);
      if (verb && subject) {
        return true;
      }
      subject |=
          p.word(i).wordy() && !Words.PREPOSITIONS.contains(low) || p.field() == TextField.HEADLINE;
    }
    return false;
  }

  /** Whether a finite verb with a subject stands between two words. */
  static boolean hasClauseBetween(Passage p, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Verbs.Reading reading = p.verb(i);
      boolean finite =
          reading != null && (reading.form() == VerbForm.PAST || reading.form() == VerbForm.THIRD);
      if (Words.AUXILIARIES.contains(p.low(i)) || finite) {
        return true;
      }
    }
    return false;
  }

  /** Word after an apposition or age that follows a name: "Wasserman, an editor for the Report". */
  static int apposition(Passage p, int end) {
    if (end >= p.size() - 1 || !p.word(end).comma()) {
      return end;
    }
    Word after = p.word(end + 1);
    boolean opens =
        Words.DETERMINERS.contains(after.low())
            || after.low().equals("who")
            || after.digits()
            || Titles.isTitle(after.low())
            || Titles.isTitle(p.low(end + 2));
    if (!opens) {
      return end;
    }
    int i = end + 1;
    while (i < p.size() && i - end < 40) {
      String low = p.low(i);
      if (p.word(i).doubleQuote() || low.equals(";") || low.equals(".") && i == p.size() - 1) {
        break;
      }
      if (p.word(i).comma() && !p.low(i + 1).equals("the")) {
        break;
      }
      i++;
    }
    return i;
  }
}
