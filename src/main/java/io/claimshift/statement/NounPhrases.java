package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/** Finds where a noun phrase begins or ends, by word classes and punctuation alone. */
final class NounPhrases {

  private static final Set<String> SUBJECT_PRONOUNS =
      WordSet.of(
          "i", "we", "you", "he", "she", "it", "they", "who", "which", "that", "this", "these",
          "those", "some", "others", "many");
  private static final Set<String> LINKS =
      WordSet.of("of", "for", "in", "at", "from", "with", "on", "to", "about", "behind", "under");

  /** Nouns of an adverbial before the subject: "In a statement Apple said". */
  private static final Set<String> FRAMES =
      WordSet.of(
          "statement",
          "interview",
          "email",
          "letter",
          "post",
          "message",
          "speech",
          "note",
          "memo",
          "meeting",
          "briefing",
          "conference",
          "night",
          "response",
          "reply",
          "tweet");

  private static final int LONGEST = 40;

  private NounPhrases() {}

  /** First word of the noun phrase that ends before {@code end}, not left of {@code limit}. */
  static int begin(Passage passage, int end, int limit) {
    int i = end;
    int stop = Math.max(limit, end - LONGEST);
    while (i > stop && extendsLeft(passage, i - 1, i, end, stop)) {
      i = step(passage, i - 1, stop);
    }
    return trim(passage, i, end);
  }

  /** Steps left over "on Monday", "late on Tuesday", "in March" that end before {@code end}. */
  static int beforeTime(Passage p, int end) {
    int i = end;
    boolean moved = true;
    while (moved && i > 1) {
      moved = false;
      String low = p.low(i - 1);
      boolean date = p.word(i - 1).digits() && Words.MONTHS.contains(p.low(i - 2));
      if (Words.WEEKDAYS.contains(low)
          || low.equals("yesterday")
          || low.equals("today")
          || low.equals("tonight")
          || Words.MONTHS.contains(low) && (p.low(i - 2).equals("in") || p.low(i - 2).equals("on"))
          || date) {
        i -= date ? 2 : 1;
        moved = true;
        while (i > 1
            && (p.low(i - 1).equals("on")
                || p.low(i - 1).equals("late")
                || p.low(i - 1).equals("early")
                || p.low(i - 1).equals("in"))) {
          i--;
        }
      }
    }
    return i;
  }

  /** Jumps over a bracket to the left. */
  private static int step(Passage passage, int i, int stop) {
    if (passage.low(i).equals(")")) {
      for (int k = i - 1; k >= stop; k--) {
        if (passage.low(k).equals("(")) {
          return k;
        }
      }
    }
    return i;
  }

  /** "(Norsk Wire) Minister Jan Lund denied": a bracket that opens a text is a credit. */
  private static boolean opening(Passage passage, int close) {
    int open = close;
    while (open > 0 && !passage.low(open).equals("(")) {
      open--;
    }
    return open == 0;
  }

  private static boolean extendsLeft(Passage passage, int i, int first, int end, int stop) {
    String low = passage.low(i);
    Word word = passage.word(i);
    if (first < end && complete(passage, first)) {
      return linked(passage, i, stop);
    }
    if (word.comma()
        || word.doubleQuote()
        || low.equals(":")
        || low.equals(";")
        || low.equals("(")
        || word.dash() && !low.equals("-")) {
      return false;
    }
    if (low.equals(")") && opening(passage, i)) {
      return false;
    }
    if (low.equals(")")
        || low.equals("-")
        || low.equals("'s")
        || low.equals("\u2019s")
        || low.equals("'")
        || low.equals("\u2019")
        || low.equals("&")
        || low.equals("/")
        || low.equals("$")
        || low.equals("%")
        || low.equals(".")) {
      return !low.equals(".");
    }
    if (low.equals("and") || low.equals("or")) {
      return first < end && i > stop && nominal(passage, i - 1) && nominal(passage, first);
    }
    if (Words.PREPOSITIONS.contains(low)) {
      return first < end && LINKS.contains(low) && linked(passage, i, stop);
    }
    if (Words.AUXILIARIES.contains(low) || Words.CONJUNCTIONS.contains(low) || low.equals("n't")) {
      return false;
    }
    if (first < end
        && passage.word(first).capital()
        && !word.capital()
        && (FRAMES.contains(low) || Words.TIME.contains(low))) {
      return false;
    }
    if (first < end && Words.WEEKDAYS.contains(low)) {
      return false;
    }
    return !finite(passage, i, first, end);
  }

  /** A determiner or pronoun closes a phrase to the left, except before a linking preposition. */
  private static boolean complete(Passage passage, int first) {
    String low = passage.low(first);
    return Words.DETERMINERS.contains(low) || SUBJECT_PRONOUNS.contains(low);
  }

  private static boolean linked(Passage passage, int i, int stop) {
    String low = passage.low(i);
    if (low.equals("of")
        || low.equals("for")
        || low.equals("in")
        || low.equals("at")
        || low.equals("from")
        || low.equals("with")) {
      return i > stop
          && nominal(passage, i - 1)
          && !FRAMES.contains(passage.low(i - 1))
          && !Words.TIME.contains(passage.low(i - 1));
    }
    return (low.equals("all") || low.equals("both") || low.equals("half")) && i > stop;
  }

  private static boolean nominal(Passage passage, int i) {
    if (i < 0) {
      return false;
    }
    Word word = passage.word(i);
    String low = word.low();
    if (!word.wordy() && !low.equals(")")) {
      return false;
    }
    return !Words.AUXILIARIES.contains(low)
        && !Words.CONJUNCTIONS.contains(low)
        && !Words.PREPOSITIONS.contains(low)
        && (word.capital()
            || Titles.isTitle(low)
            || passage.verb(i) == null
            || nounLike(passage, i));
  }

  /** A form of a known verb that stands as a noun: after a determiner, adjective or possessive. */
  private static boolean nounLike(Passage passage, int i) {
    Verbs.Reading reading = passage.verb(i);
    if (reading.form() == VerbForm.PAST || reading.form() == VerbForm.PARTICIPLE) {
      return false;
    }
    String before = passage.low(i - 1);
    return Words.DETERMINERS.contains(before)
        || before.equals("'s")
        || before.equals("\u2019s")
        || before.equals("of")
        || i > 0 && passage.word(i - 1).capital()
        || reading.form() == VerbForm.ING
        || passage.verb(i - 1) == null && passage.word(Math.max(0, i - 1)).wordy();
  }

  private static boolean finite(Passage passage, int i, int first, int end) {
    Word word = passage.word(i);
    Verbs.Reading reading = passage.verb(i);
    if (reading == null || word.capital() && i > 0 && !passage.titled()) {
      return false;
    }
    if (word.capital() && i == 0) {
      return false;
    }
    switch (reading.form()) {
      case PAST:
        return !Words.DETERMINERS.contains(passage.low(i - 1)) || first == end;
      case BASE:
      case THIRD:
        return first < end
            && Words.DETERMINERS.contains(passage.low(first))
            && !nounLike(passage, i);
      default:
        return false;
    }
  }

  /** Drops conjunctions, adverbs and time words that opened the sentence. */
  private static int trim(Passage passage, int from, int end) {
    int i = from;
    while (i < end - 1) {
      String low = passage.low(i);
      boolean time =
          Words.TIME.contains(low) && !low.equals("may") && !passage.low(i + 1).equals("of");
      if (Words.CONJUNCTIONS.contains(low)
          || Words.isAdverb(low) && !low.equals("all") && !low.equals("both")
          || time
          || !passage.word(i).wordy() && !passage.low(i).equals("$")) {
        i++;
      } else if (Words.PREPOSITIONS.contains(low)) {
        i = afterAdverbial(passage, i, end);
      } else {
        break;
      }
    }
    return i;
  }

  private static int afterAdverbial(Passage passage, int i, int end) {
    for (int k = end - 1; k > i + 1; k--) {
      if (Words.DETERMINERS.contains(passage.low(k))) {
        return k;
      }
    }
    int k = end - 1;
    while (k > i + 1 && passage.word(k - 1).capital()) {
      k--;
    }
    return k;
  }

  /** Word after the noun phrase that begins at {@code begin}; apposition after a comma included. */
  static int end(Passage passage, int begin, int limit) {
    int i = begin;
    int last = Math.min(limit, begin + LONGEST);
    if (i < last && SUBJECT_PRONOUNS.contains(passage.low(i))) {
      return i + 1;
    }
    while (i < last) {
      String low = passage.low(i);
      Word word = passage.word(i);
      if (low.equals("(")) {
        int close = passage.find(")", i, last);
        if (close < 0) {
          return i;
        }
        i = close + 1;
        continue;
      }
      boolean stop =
          word.doubleQuote()
              || low.equals(":")
              || low.equals(";")
              || word.comma()
              || word.dash() && !low.equals("-")
              || low.equals(".")
              || low.equals("?")
              || low.equals("!");
      if (stop
          || i > begin
              && (Words.AUXILIARIES.contains(low) && !possessive(passage, i)
                  || Words.CLAUSE_OPENERS.contains(low)
                  || breaksRight(passage, i, begin))) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** "the hospital's director": what follows belongs to the phrase. */
  private static boolean possessive(Passage passage, int i) {
    String low = passage.low(i);
    return (low.equals("'s") || low.equals("\u2019s"))
        && !Words.PRONOUNS.contains(passage.low(i - 1))
        && i + 1 < passage.size()
        && passage.word(i + 1).wordy()
        && !Words.DETERMINERS.contains(passage.low(i + 1))
        && !Words.PREPOSITIONS.contains(passage.low(i + 1));
  }

  private static boolean breaksRight(Passage passage, int i, int begin) {
    String low = passage.low(i);
    if (Words.PREPOSITIONS.contains(low)) {
      return !low.equals("of")
              && !low.equals("for")
              && !low.equals("at")
              && !low.equals("from")
              && !low.equals("in")
          || Words.TIME.contains(passage.low(i + 1))
          || frame(passage, i + 1);
    }
    if (Words.WEEKDAYS.contains(low)) {
      return true;
    }
    if (low.equals("but") || low.equals("while") || low.equals("as")) {
      return true;
    }
    Verbs.Reading reading = passage.verb(i);
    return reading != null
        && !passage.word(i).capital()
        && (reading.form() == VerbForm.PAST || reading.form() == VerbForm.ING)
        && i > begin + 1
        && !(reading.form() == VerbForm.ING && passage.low(i - 1).equals("of"))
        && !passage.low(i - 1).equals("-");
  }

  private static boolean frame(Passage passage, int i) {
    for (int k = i; k < i + 4 && k < passage.size(); k++) {
      if (FRAMES.contains(passage.low(k))) {
        return true;
      }
      if (passage.word(k).comma()) {
        return false;
      }
    }
    return false;
  }
}
