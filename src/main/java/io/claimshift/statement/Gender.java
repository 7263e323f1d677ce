package io.claimshift.statement;

import io.claimshift.text.WordLists;
import java.util.Locale;
import java.util.Set;

/** Which of "he" and "she" can mean a person. */
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  private static final WordLists LISTS = WordLists.load(Gender.class, "first-names.txt");
  private static final Set<String> FEMALE_NAMES = LISTS.words("female");
  private static final Set<String> MALE_NAMES = LISTS.words("male");
  private static final Set<String> HER_TITLES = LISTS.words("her-titles");
  private static final Set<String> HIS_TITLES = LISTS.words("his-titles");

  /** What the given name says. */
  static Gender ofName(String name) {
    int space = name.indexOf(' ');
    String first = (space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT);
    int hyphen = first.indexOf('-');
    String given = hyphen < 0 ? first : first.substring(0, hyphen);
    return FEMALE_NAMES.contains(given) ? FEMALE : MALE_NAMES.contains(given) ? MALE : UNKNOWN;
  }

  /** What a person's name says, or where it is silent the titles before it. */
  static Gender of(Passage p, Mention person) {
    Gender name = ofName(person.name());
    return name != UNKNOWN ? name : ofTitles(p, Math.max(0, person.from() - 4), person.from());
  }

  /** What a title, kinship or kind of person between two words says. */
  static Gender ofTitles(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (HER_TITLES.contains(p.low(i))) {
        return FEMALE;
      }
      if (HIS_TITLES.contains(p.low(i))) {
        return MALE;
      }
    }
    return UNKNOWN;
  }

  /** What a pronoun asks for. */
  static Gender ofPronoun(String low) {
    switch (low) {
      case "she":
      case "her":
      case "hers":
        return FEMALE;
      case "he":
      case "him":
      case "his":
        return MALE;
      default:
        return UNKNOWN;
    }
  }

  /** Whether both can be said of one person. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
