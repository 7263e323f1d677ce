package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/** Whether the main clause of a content says no. */
final class Negation {

  private static final Set<String> NO_SUBJECTS =
      WordSet.of("no", "none", "nobody", "nothing", "neither", "nor");
  private static final Set<String> CUTS =
      WordSet.of(
          "because",
          "if",
          "unless",
          "when",
          "which",
          "who",
          "whose",
          "although",
          "though",
          "while",
          "until",
          "since",
          "after",
          "before",
          "where",
          "as");
  private static final Set<String> OPINIONS =
      WordSet.of(
          "think",
          "believe",
          "know",
          "expect",
          "see",
          "want",
          "care",
          "mind",
          "remember",
          "recall");

  /** After "no", these deny nothing: "no doubt", "no fewer than". */
  private static final Set<String> NO_IDIOMS =
      WordSet.of(
          "longer",
          "doubt",
          "matter",
          "wonder",
          "less",
          "fewer",
          "more",
          "choice",
          "room",
          "joke",
          "secret",
          "surprise",
          "stranger",
          "mistake",
          "question",
          "better",
          "worse",
          "denying",
          "hiding",
          "alternative");

  /** After "n't", these deny nothing: "didn't just". */
  private static final Set<String> CONTRACTED_IDIOMS =
      WordSet.of("only", "just", "merely", "simply", "necessarily");

  /** After "not", these deny nothing: "not only", "not least". */
  private static final Set<String> NOT_IDIOMS =
      WordSet.of(
          "only", "just", "least", "merely", "long", "necessarily", "until", "alone", "simply");

  private static final Set<String> NO_TIMES =
      WordSet.of(
          "point",
          "stage",
          "moment",
          "way",
          "sense",
          "circumstances",
          "circumstance",
          "account",
          "occasion",
          "means",
          "condition",
          "event");

  private Negation() {}

  /**
   * Whether the clause from {@code from} to {@code to} is negated: its subject begins with "no", or
   * its first auxiliary is followed by a negation, before any subordinate clause. Two negations
   * cancel each other.
   */
  static boolean negated(Passage p, int from, int to) {
    int i = from;
    while (i < to
        && (!p.word(i).wordy()
            || p.low(i).equals("that")
            || p.low(i).equals("but")
            || p.low(i).equals("and")
            || p.adverb(i) && !p.low(i).equals("never") && !p.low(i).equals("not"))) {
      i++;
    }
    int count = never(p, i) || inverted(p, i) ? 1 : 0;
    boolean verb = false;
    boolean existential = p.low(i).equals("there");
    for (int k = i; k < to; k++) {
      String low = p.low(k);
      if (!verb && count == 0 && k > i && low.equals("who")) {
        k = mainVerb(p, k + 1, to) - 1;
        continue;
      }
      if (NO_SUBJECTS.contains(low)
          && (k == i
              || existential && count == 0
              || verb && (direct(p, k) || nobody(p, k)) && !relative(p, k))
          && !idiom(p, k)) {
        count++;
      } else if (k > i && never(p, k) && aux(p.low(k - 1))) {
        count++;
      } else if (low.equals("not")
              && !NOT_IDIOMS.contains(p.low(k + 1))
              && !doubted(p, k)
              && !(k > i && p.word(k - 1).comma() && p.verb(k + 1) == null)
              && (k == i
                  || aux(p.low(k - 1))
                  || p.adverb(k - 1)
                  || p.titled()
                  || p.field() == TextField.HEADLINE)
          || contracted(low) && !CONTRACTED_IDIOMS.contains(p.low(k + 1)) && !doubted(p, k)
          || low.equals("never") && !p.low(k + 1).equals("mind") && !doubted(p, k)) {
        count++;
        if (opinion(p, k, to)) {
          return true;
        }
      }
      if (count > 0
          && k > i + 1
          && (p.word(k).comma()
              || low.equals("and")
              || low.equals("but")
              || low.equals("nor")
              || low.equals("or"))) {
        break;
      }
      if (k > i + 1 && (CUTS.contains(low) || cut(p, k))) {
        if (verb || count > 0) {
          break;
        }
      }
      verb |= aux(low) || acts(p.verb(k));
      if (verb && count == 0 && clauseOver(p, k)) {
        break;
      }
    }
    return count % 2 == 1;
  }

  /** "a witness nobody could believe": the subject of a clause about a noun. */
  private static boolean relative(Passage p, int k) {
    boolean person =
        p.low(k).equals("nobody") || p.low(k).equals("no") && p.low(k + 1).equals("one");
    int next = p.low(k).equals("nobody") ? k + 1 : k + 2;
    return person && (aux(p.low(next)) || Words.MODALS.contains(p.low(next)));
  }

  private static boolean contracted(String low) {
    return low.equals("n't") || low.equals("n\u2019t");
  }

  /** "not in doubt", "never been in dispute": it holds. */
  private static boolean doubted(Passage p, int k) {
    int in = p.find("in", k + 1, k + 4);
    return in > 0 && (p.low(in + 1).equals("doubt") || p.low(in + 1).equals("dispute"));
  }

  /** "at no plant had anybody ...": auxiliary and subject change places after it. */
  private static boolean inverted(Passage p, int i) {
    return Words.PREPOSITIONS.contains(p.low(i))
        && p.low(i + 1).equals("no")
        && aux(p.low(i + 3))
        && p.word(i + 2).wordy();
  }

  /** "talking to nobody": the object of a preposition negates the clause. */
  private static boolean nobody(Passage p, int k) {
    String low = p.low(k);
    boolean none =
        low.equals("nobody")
            || low.equals("none")
            || low.equals("no") && p.low(k + 1).equals("one");
    return none && Words.PREPOSITIONS.contains(p.low(k - 1));
  }

  /** "at no point", "in no way", "under no circumstances": an adverbial that negates the clause. */
  static boolean never(Passage p, int i) {
    return Words.PREPOSITIONS.contains(p.low(i))
        && p.low(i + 1).equals("no")
        && NO_TIMES.contains(p.low(i + 2));
  }

  /** The verb after a relative clause: "were" in "people who did not vote were to blame". */
  private static int mainVerb(Passage p, int from, int to) {
    int i = from;
    while (i < to && !finite(p, i)) {
      i++;
    }
    while (i < to && (finite(p, i) || p.adverb(i) || p.verb(i) != null)) {
      i++;
    }
    while (i < to && !finite(p, i)) {
      i++;
    }
    return i;
  }

  private static boolean finite(Passage p, int i) {
    Verbs.Reading reading = p.verb(i);
    return aux(p.low(i))
        || reading != null && (reading.form() == VerbForm.PAST || reading.form() == VerbForm.THIRD);
  }

  private static boolean opinion(Passage p, int k, int to) {
    String lemma = k + 1 < to ? p.verbLemma(k + 1) : null;
    return lemma != null && OPINIONS.contains(lemma);
  }

  /** "no longer", "not only": a negation that denies nothing. */
  static boolean idiom(Passage p, int k) {
    return p.low(k).equals("not") && NOT_IDIOMS.contains(p.low(k + 1))
        || p.low(k).equals("no")
            && (NO_IDIOMS.contains(p.low(k + 1)) || p.word(k).text().equals("No."))
        || p.low(k).equals("nothing")
            && (p.low(k + 1).equals("but") || p.low(k + 1).equals("short"));
  }

  /** "has no plans", "knows of no deal": object right after the first verb. */
  private static boolean direct(Passage p, int k) {
    String before = p.low(k - 1);
    return aux(before) || acts(p.verb(k - 1)) || before.equals("of");
  }

  /** Whether it is a verb, and not one in -ing. */
  private static boolean acts(Verbs.Reading verb) {
    return verb != null && verb.form() != VerbForm.ING;
  }

  private static boolean cut(Passage p, int k) {
    return p.low(k).equals(";")
        || p.low(k).equals(".")
        || p.low(k).equals("?")
        || p.word(k).comma()
            && (p.low(k + 1).equals("and")
                || p.low(k + 1).equals("but")
                || p.low(k + 1).equals("so"));
  }

  /** Past the first verb and its object nothing negates the main clause any more. */
  private static boolean clauseOver(Passage p, int k) {
    return p.low(k).equals("that")
        || p.low(k).equals("whether")
        || p.low(k).equals("to") && !nobody(p, k + 1);
  }

  private static boolean aux(String low) {
    return Words.AUXILIARIES.contains(low);
  }
}
