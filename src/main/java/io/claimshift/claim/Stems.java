package io.claimshift.claim;

import io.claimshift.statement.Proposition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reduces a proposition to stems, so that inflections and agent nouns of one word meet. */
final class Stems {

  private static final List<String> ENDINGS =
      List.of(
          "ization", "isation", "ations", "ation", "ments", "ment", "ingly", "ings", "ing", "ions",
          "ion", "ers", "ies", "ied", "ness", "als", "edly", "ed", "er", "es", "al", "ly", "s", "y",
          "e");

  private static final int SHORTEST = 4;
  private static final int LONGEST = 6;

  private Stems() {}

  /** The proposition as the linker compares it; figures are left out. */
  static Member of(Proposition proposition) {
    Set<String> stems = new LinkedHashSet<>();
    addWords(stems, proposition.agent());
    proposition.entities().forEach(entity -> addWords(stems, entity));
    proposition.terms().forEach(term -> addWords(stems, term));
    return new Member(List.copyOf(stems));
  }

  /** The stems of a text. */
  static Member ofText(String text) {
    Set<String> stems = new LinkedHashSet<>();
    addWords(stems, text);
    return new Member(List.copyOf(stems));
  }

  static void addWords(Set<String> to, String text) {
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 1 && !Character.isDigit(word.charAt(0))) {
        to.add(stem(word));
      }
    }
  }

  /** The word without its endings, as long as enough of it is left, and no longer than six. */
  static String stem(String word) {
    String stem = stripped(word);
    return stem.length() > LONGEST ? stem.substring(0, LONGEST) : stem;
  }

  private static String stripped(String word) {
    for (String ending : ENDINGS) {
      int left = word.length() - ending.length();
      if (left >= SHORTEST && word.endsWith(ending)) {
        return undouble(word.substring(0, left));
      }
    }
    return word;
  }

  private static String undouble(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last > SHORTEST - 1 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled ? stem.substring(0, last) : stem;
  }
}
