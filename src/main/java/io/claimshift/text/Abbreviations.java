package io.claimshift.text;

import java.util.Set;

/** What is known of words written with a full stop. */
final class Abbreviations {

  private static final WordLists LISTS = WordLists.load(Abbreviations.class, "abbreviations.txt");
  private static final Set<String> BEFORE_NAME = LISTS.words("before-name");
  private static final Set<String> MAYBE_LAST = LISTS.words("maybe-last");
  private static final Set<String> OPENERS = LISTS.words("openers");
  private static final int LONGEST = 8;

  private Abbreviations() {}

  /** Whether {@code text} from {@code begin} to {@code stop}, with its full stop, is one. */
  static boolean isAbbreviation(String text, int begin, int stop) {
    return neverLast(text, begin, stop) || maybeLast(text, begin, stop);
  }

  /** Whether the word before the stop always has something after it. */
  static boolean neverLast(String text, int begin, int stop) {
    return stop - begin <= LONGEST && BEFORE_NAME.contains(text.substring(begin, stop + 1));
  }

  /** Whether the stop belongs to the word but the word may end a sentence. */
  static boolean maybeLast(String text, int begin, int stop) {
    int length = stop - begin;
    if (length == 1 && Character.isUpperCase(text.charAt(begin))) {
      return true;
    }
    if (length > LONGEST || length < 1) {
      return false;
    }
    return dotted(text, begin, stop) || MAYBE_LAST.contains(text.substring(begin, stop + 1));
  }

  /** Letters one by one with stops between: "U.S", "p.m", "J.K". */
  private static boolean dotted(String text, int begin, int stop) {
    if (stop - begin < 3 || (stop - begin) % 2 == 0) {
      return false;
    }
    for (int i = begin; i < stop; i++) {
      char c = text.charAt(i);
      if ((i - begin) % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return true;
  }

  /** Whether the word that begins at {@code begin} usually opens a sentence. */
  static boolean opensSentence(String text, int begin, int limit) {
    int end = begin;
    while (end < limit && end - begin <= 12 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.substring(begin, end);
    return OPENERS.contains(word) || OPENERS.contains(word + ".");
  }
}
