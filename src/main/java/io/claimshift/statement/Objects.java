package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/** What a cue takes as its content: a clause, a claim by name, or a thing that is no claim. */
enum Objects {
  NONE,
  /** "that ...", "how ...", "it had ...". */
  CLAUSE,
  /** "having sold ...". */
  GERUND,
  /** "it", "this". */
  ANAPHOR,
  /** "any involvement in ...", "the report". */
  CLAIM,
  /** What is given or refused: "bail", "him a visa". */
  GRANT,
  THING;

  private static final Set<String> POINTERS =
      WordSet.of(
          "it", "this", "that", "them", "these", "those", "any", "all", "everything", "anything");
  private static final Set<String> RECEIVERS =
      WordSet.of("him", "her", "them", "us", "me", "people");
  private static final Set<String> ARTICLES =
      WordSet.of("a", "an", "the", "any", "their", "his", "its");
  private static final Set<String> ASKING =
      WordSet.of("that", "whether", "if", "how", "what", "where", "why", "when", "who");

  /** Kind of the content of an attribution. */
  static Objects of(Attribution a) {
    if (a.content() == null) {
      return NONE;
    }
    if (a.content().to() <= a.cue().from()) {
      return CLAUSE;
    }
    return of(a.passage(), a.content().from(), a.content().to());
  }

  private static Objects of(Passage p, int from, int to) {
    int i = from;
    while (i < to && (!p.word(i).wordy() || p.adverb(i) && !p.low(i).equals("all"))) {
      i++;
    }
    if (i < to && p.low(i).equals("to") && i == from) {
      i++;
    }
    if (i >= to) {
      return NONE;
    }
    boolean last =
        i + 1 >= to || !p.word(i + 1).wordy() || Words.PREPOSITIONS.contains(p.low(i + 1));
    if (last && POINTERS.contains(p.low(i))) {
      return ANAPHOR;
    }
    if (ASKING.contains(p.low(i))) {
      return CLAUSE;
    }
    Verbs.Reading reading = p.verb(i);
    if (reading != null && reading.form() == VerbForm.ING || unknownGerund(p, i, to)) {
      return GERUND;
    }
    int end = Math.min(to, NounPhrases.end(p, i, to));
    while (end < to - 1 && (p.low(end).equals("'s") || p.low(end).equals("\u2019s"))) {
      end = Math.min(to, NounPhrases.end(p, end + 1, to));
    }
    if (end < to && finite(p, end)) {
      return CLAUSE;
    }
    return phrase(p, i, Math.max(end, i + 1), to);
  }

  /** "smurfing cash": an -ing form that is no noun of the lists, with an object of its own. */
  private static boolean unknownGerund(Passage p, int i, int to) {
    String low = p.low(i);
    return low.length() > 5
        && low.endsWith("ing")
        && !p.word(i).capital()
        && !Words.GRANTS.contains(low)
        && !Words.CLAIM_NOUNS.contains(low)
        && i + 1 < to
        && (Words.DETERMINERS.contains(p.low(i + 1))
            || Words.PRONOUNS.contains(p.low(i + 1))
            || p.word(i + 1).capital());
  }

  private static boolean finite(Passage p, int i) {
    Verbs.Reading reading = p.verb(i);
    boolean owner =
        (p.low(i).equals("'s") || p.low(i).equals("\u2019s"))
            && !Words.PRONOUNS.contains(p.low(i - 1));
    return Words.AUXILIARIES.contains(p.low(i)) && !owner
        || reading != null
            && (reading.form() == VerbForm.THIRD || reading.form() == VerbForm.PAST)
            && !p.low(i + 1).equals("by");
  }

  private static Objects phrase(Passage p, int from, int end, int to) {
    if (RECEIVERS.contains(p.low(from)) && end < to && p.word(end).wordy()
        || dative(p, from, end)) {
      return GRANT;
    }
    boolean claim = false;
    boolean grant = false;
    for (int i = from; i < end && !Words.PREPOSITIONS.contains(p.low(i)); i++) {
      claim |= Words.CLAIM_NOUNS.contains(p.low(i));
      grant |= Words.GRANTS.contains(p.low(i)) && !p.low(i + 1).equals("'s");
    }
    if (claim || grant) {
      return claim ? CLAIM : GRANT;
    }
    boolean given = end + 1 < to && p.low(end).equals("to") && p.verb(end + 1) == null;
    return given ? GRANT : THING;
  }

  /** "Garland a vote": two noun phrases side by side. */
  private static boolean dative(Passage p, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      String before = p.low(i - 1);
      if (ARTICLES.contains(p.low(i))
          && p.word(i - 1).wordy()
          && !Words.PREPOSITIONS.contains(before)
          && !Words.CONJUNCTIONS.contains(before)
          && !before.endsWith("ing")
          && !before.equals("all")
          && !before.equals("both")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a claim may stand here: a clause, or something that names one. */
  boolean telling() {
    return this == CLAUSE || this == GERUND || this == CLAIM || this == ANAPHOR;
  }
}
