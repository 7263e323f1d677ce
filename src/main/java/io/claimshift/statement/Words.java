package io.claimshift.statement;

import io.claimshift.text.WordLists;
import java.util.Set;

/** Closed classes and small word families; all lower case. */
final class Words {

  private static final WordLists LISTS = WordLists.load(Words.class, "words.txt");

  /** What only those who send or print news can take back. */
  static final Set<String> SENT_WORKS = LISTS.words("sent-works");

  /** What has authors beside those who publish it. */
  static final Set<String> WRITTEN_WORKS = LISTS.words("written-works");

  static final Set<String> AUXILIARIES = LISTS.words("auxiliaries");
  static final Set<String> MODALS = LISTS.words("modals");
  static final Set<String> NEGATIONS = LISTS.words("negations");
  static final Set<String> PRONOUNS = LISTS.words("pronouns");
  static final Set<String> DETERMINERS = LISTS.words("determiners");
  static final Set<String> PREPOSITIONS = LISTS.words("prepositions");
  static final Set<String> CONJUNCTIONS = LISTS.words("conjunctions");
  static final Set<String> CLAUSE_OPENERS = LISTS.words("clause-openers");
  static final Set<String> TIME = LISTS.words("time");
  static final Set<String> WEEKDAYS = LISTS.words("weekdays");
  static final Set<String> MONTHS = LISTS.words("months");
  static final Set<String> CLAIM_NOUNS = LISTS.words("claim-nouns");
  static final Set<String> FALSE = LISTS.words("false");
  static final Set<String> TRUE = LISTS.words("true");
  static final Set<String> DOCUMENTS = LISTS.words("documents");
  static final Set<String> HEDGES = LISTS.words("hedges");
  static final Set<String> GRANTS = LISTS.words("grants");
  static final Set<String> NOMINEES = LISTS.words("nominees");
  static final Set<String> RULERS = LISTS.words("rulers");
  static final Set<String> SCORN = LISTS.words("scorn");
  static final Set<String> FORMER = LISTS.words("former");
  private static final Set<String> ADVERBS = LISTS.words("adverbs");

  private Words() {}

  /** Whether the word may stand between subject and verb without being either. */
  static boolean isAdverb(String low) {
    return ADVERBS.contains(low)
        || (low.length() > 4 && low.endsWith("ly") && !NOT_ADVERBS.contains(low));
  }

  /** Whether the word is one of an open class: what a proposition is made of. */
  static boolean isContent(String low) {
    return low.length() > 1
        && !AUXILIARIES.contains(low)
        && !PRONOUNS.contains(low)
        && !DETERMINERS.contains(low)
        && !PREPOSITIONS.contains(low)
        && !CONJUNCTIONS.contains(low)
        && !CLAUSE_OPENERS.contains(low)
        && !NEGATIONS.contains(low)
        && !TIME.contains(low)
        && !isAdverb(low)
        && low.charAt(0) != '\''
        && low.charAt(0) != '\u2019';
  }

  private static final Set<String> NOT_ADVERBS = LISTS.words("not-adverbs");
}
