package io.claimshift.statement;

import io.claimshift.text.Token;
import java.util.Locale;

/**
 * What the word lists say of a word by itself, whatever its case. The words met last are
 * remembered: few words make up most of the news, and looking one up in all lists costs more than
 * reading its neighbours. The texts of one word are one text, whose hash is known.
 *
 * @param low the word in lower case
 * @param reading as a verb, null where it is none
 * @param lemma base form
 * @param adverb whether it may stand between subject and verb without being either
 * @param mark word or what mark
 * @param digits begins with a digit
 * @param term what it is compared by in a proposition; null where it tells nothing of one
 * @param closed one of a closed class, whatever its case
 * @param auxiliary whether it is an auxiliary verb
 * @param between whether it can stand between an auxiliary and its verb
 * @param family the word itself in most closed classes, else a letter for its kind
 */
record KnownWord(
    String low,
    Verbs.Reading reading,
    String lemma,
    boolean auxiliary,
    boolean between,
    boolean adverb,
    Mark mark,
    boolean digits,
    String term,
    boolean closed,
    String family) {

  /** As written in a text, and what it is. */
  private record Met(String text, KnownWord word) {}

  /** A power of two; at some hundred bytes each, up to ten megabytes. */
  private static final int REMEMBERED = 1 << 16;

  /** By hash, the last word there wins. Immutable records: a race costs a second look, no more. */
  private static final Met[] LAST = new Met[REMEMBERED];

  /** Longer words are rare, and hostile ones must not fill the memory. */
  private static final int LONGEST = 32;

  /** The word of a text, which may be written in any case. */
  static KnownWord of(String text) {
    int hash = text.hashCode();
    int place = (hash ^ hash >>> 15) & REMEMBERED - 1;
    Met last = LAST[place];
    if (last != null && last.text.equals(text)) {
      return last.word;
    }
    String low = text.toLowerCase(Locale.ROOT);
    KnownWord known = low.equals(text) ? read(text) : of(low);
    if (text.length() <= LONGEST) {
      LAST[place] = new Met(text, known);
    }
    return known;
  }

  private static KnownWord read(String low) {
    Verbs.Reading reading = Verbs.read(low);
    String base = Lemmas.of(low);
    String closed = closed(low);
    Mark mark = Mark.of(low, new Token(0, low.length(), low).isWord());
    boolean auxiliary = Words.AUXILIARIES.contains(low);
    boolean adverb = Words.isAdverb(low);
    return new KnownWord(
        low,
        reading,
        reading == null ? base : reading.lemma(),
        auxiliary,
        auxiliary || adverb || low.equals("to") || Words.NEGATIONS.contains(low),
        adverb,
        mark,
        Character.isDigit(low.charAt(0)),
        mark == Mark.WORD && Words.isContent(low) ? base : null,
        closed != null,
        closed == null ? open(low, reading) : closed);
  }

  private static String closed(String low) {
    if (Words.AUXILIARIES.contains(low)
        || Words.PREPOSITIONS.contains(low)
        || Words.PRONOUNS.contains(low)) {
      return low;
    }
    if (Words.DETERMINERS.contains(low)) {
      return "D";
    }
    return Words.WEEKDAYS.contains(low) ? "W" : null;
  }

  private static String open(String low, Verbs.Reading reading) {
    if (reading != null) {
      return "V" + reading.form().ordinal();
    }
    return Words.isAdverb(low) ? "R" : low.endsWith("s") ? "s" : "x";
  }
}
