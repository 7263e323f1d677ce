package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.List;
import java.util.Set;

/** Tells English from other languages by its commonest words. */
final class Language {

  private static final Set<String> ENGLISH =
      WordSet.of(
          "the", "of", "and", "to", "in", "a", "is", "that", "for", "on", "was", "with", "as", "by",
          "at", "said", "has", "it", "from", "an", "are", "not");
  private static final Set<String> OTHER =
      WordSet.of(
          "der", "die", "das", "und", "den", "von", "mit", "nicht", "auf", "le", "la", "les", "des",
          "et", "du", "dans", "que", "pour", "el", "los", "las", "del", "y", "por", "una", "il",
          "che", "di", "per", "non", "e", "o", "os", "para", "het", "een", "van", "en", "op", "ett",
          "och", "att", "som", "w", "na", "nie", "ve", "bir", "de", "da", "do");
  private static final int ENOUGH = 400;

  private Language() {}

  /** Whether the article's tag, or failing one its words, are English; very short texts pass. */
  static boolean english(String tag, List<Passage> passages) {
    if (!tag.isEmpty() && !tag.equals("und")) {
      return tag.equals("en") || tag.startsWith("en-") || tag.startsWith("en_");
    }
    int english = 0;
    int other = 0;
    int words = 0;
    int letters = 0;
    for (Passage passage : passages) {
      for (int i = 0; i < passage.size(); i++) {
        Word word = passage.word(i);
        english += ENGLISH.contains(word.low()) ? 1 : 0;
        other += OTHER.contains(word.low()) ? 1 : 0;
        boolean wordy = word.wordy();
        words += wordy ? 1 : 0;
        letters += wordy && word.low().charAt(0) < 0x250 ? 1 : 0;
      }
      if (words > ENOUGH) {
        break;
      }
    }
    if (words > 0 && letters * 2 < words) {
      return false;
    }
    return words < 12 ? other <= english + 1 : english > other && english * 25 >= words;
  }
}
