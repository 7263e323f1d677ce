package io.claimshift.alert;

import io.claimshift.text.FoldedWords;

/**
 * Words that an alert may speak of, next to each other and in any case or accent; a star at the end
 * stands for the rest of the last word.
 */
public final class Phrase {
  private final String sought;

  private Phrase(String sought) {
    this.sought = sought;
  }

  /**
   * A phrase as an editor writes it.
   *
   * @throws IllegalArgumentException where it has no letter or digit
   */
  public static Phrase of(String text) {
    String words = FoldedWords.of(text);
    if (words.isBlank()) {
      throw new IllegalArgumentException("\"" + text + "\" has no word");
    }
    return new Phrase(text.endsWith("*") ? words.stripTrailing() : words);
  }

  boolean standsIn(Alert alert) {
    return FoldedWords.of(alert.claim()).contains(sought)
        || FoldedWords.of(alert.headline()).contains(sought);
  }
}
