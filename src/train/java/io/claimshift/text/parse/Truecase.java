package io.claimshift.text.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gives headlines the case that their words have inside sentences, so that a teacher that learnt on
 * sentences can read them.
 */
final class Truecase {

  private static final class Count {
    private int lower;
    private int upper;
  }

  private final Map<String, Count> counts = new HashMap<>();

  /** Counts how each word of a sentence is written, but for the first, which says nothing. */
  void learn(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      if (Character.isLetter(word.charAt(0)) && Character.isLetter(words.get(i - 1).charAt(0))) {
        Count count = counts.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new Count());
        if (Character.isUpperCase(word.charAt(0))) {
          count.upper++;
        } else {
          count.lower++;
        }
      }
    }
  }

  /**
   * The headline as a sentence would have it: only the first word and names begin with a capital.
   */
  String[] sentenceCase(String[] headline) {
    String[] result = headline.clone();
    for (int i = 1; i < headline.length; i++) {
      String lower = headline[i].toLowerCase(Locale.ROOT);
      Count count = counts.get(lower);
      boolean plain = count != null && count.lower > count.upper;
      if (Character.isUpperCase(headline[i].charAt(0)) && plain) {
        result[i] = lower;
      } else if (isShouted(headline[i]) && count != null && count.upper > 0 && lower.length() > 5) {
        result[i] = lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
      }
    }
    return result;
  }

  private static boolean isShouted(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }
}
