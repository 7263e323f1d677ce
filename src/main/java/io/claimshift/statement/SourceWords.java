package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Locale;
import java.util.Set;

/**
 * What the words of a source alone tell: their head, whether they name a paper, a voice, an office.
 */
final class SourceWords {

  /** Words that open a clause about the noun before them. */
  static final Set<String> RELATIVES = WordSet.of("who", "which", "that");

  private static final Set<String> FAMILY =
      WordSet.of("family", "parents", "mother", "father", "wife", "husband", "brother", "sister");

  private SourceWords() {}

  static String headNoun(Passage p, Range source) {
    int end = source.to();
    for (int i = source.from() + 1; i < source.to(); i++) {
      if (Words.PREPOSITIONS.contains(p.low(i)) || p.word(i).comma()) {
        end = i;
        break;
      }
    }
    return p.low(end - 1);
  }

  /** Whether the words are for a paper or a poll, and not for a body named after one. */
  static boolean finding(Passage p, int from, int to) {
    int head = from;
    for (int i = from + 1; i < to && !Words.PREPOSITIONS.contains(p.low(i)); i++) {
      head = i;
    }
    boolean name = p.word(head).capital() && !p.titled() && head > 0;
    return Titles.FINDINGS.contains(p.low(head)) && !name;
  }

  /** "an engineer who left Norvik": where the clause begins that does not say who speaks. */
  static int beforeRelative(Passage p, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      boolean naming = "call".equals(p.verbLemma(i + 1));
      if (RELATIVES.contains(p.low(i)) && !naming) {
        return p.word(i - 1).comma() && i - 1 > from ? i - 1 : i;
      }
    }
    return to;
  }

  /** Whether a role in the words speaks for a body. */
  static boolean voice(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Titles.MEMBERS.contains(p.low(i))) {
        return false;
      }
    }
    return Titles.isTitlePhrase(p, from, to);
  }

  /** Whether nothing but words of state stand before the last word: "the foreign ministry". */
  static boolean bareTitle(Passage p, int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (!Titles.BODIES.contains(p.low(i)) && !Titles.STATE.contains(p.low(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words name a kind of which a text knows several: "the city leader". */
  static boolean severalOf(Passage p, int from, int to) {
    for (int i = from; i < to && !p.word(i).comma(); i++) {
      if (Titles.PUBLIC.contains(p.low(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name is a medium's: it tells of the company, it is not the company. */
  static boolean medium(String name) {
    return Titles.MEDIA.contains(
        name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  /** Who speaks for one person: "his lawyer", "her spokeswoman", "his office". */
  static boolean speaksForOne(String low) {
    return Titles.AGENTS.contains(low) || low.startsWith("spokes") || low.equals("office");
  }

  /** "rep for the actress": first word of the one spoken for; {@code from} when there is none. */
  static int spokenFor(Passage p, int from, int to) {
    int f = p.find("for", from + 1, to - 1);
    if (f < 0 || !Titles.AGENTS.contains(p.low(f - 1)) && !p.low(f - 1).startsWith("spokes")) {
      return from;
    }
    int i = f + 1;
    while (i < to - 1 && Words.DETERMINERS.contains(p.low(i))) {
      i++;
    }
    return i;
  }

  /** "Jan Lund's parents": whether relatives speak for whom the words name. */
  static boolean family(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (FAMILY.contains(p.low(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Kirov's foreign minister": a name the text gives an office or body of state; null for none.
   */
  static String owner(Passage p, int from, int to) {
    int i = from;
    while (i < to && p.word(i).capital()) {
      i++;
    }
    boolean possessive = p.low(i).equals("'s") || p.low(i).equals("\u2019s");
    if (i == from || i >= to - 1 || !possessive || Words.DETERMINERS.contains(p.low(from))) {
      return null;
    }
    for (int k = i + 1; k < to && !p.word(k).comma(); k++) {
      boolean independent = Titles.INDEPENDENT.contains(p.low(k)) && !RoleWords.agencyOfState(p, k);
      if (Titles.MEMBERS.contains(p.low(k)) || independent) {
        return null;
      }
    }
    boolean office = false;
    for (int k = i + 1; k < to; k++) {
      office |= Titles.isStateOffice(p.low(k)) || Titles.BODIES.contains(p.low(k));
    }
    return office ? NameRuns.text(p, from, i) : null;
  }

  /** "the Lyon prosecutor's office": it answers to no ministry. */
  static boolean office(Passage p, int to) {
    boolean office = p.low(to - 1).equals("office") && p.low(to - 2).length() <= 2;
    String whose = p.low(to - 3);
    return office
        && (whose.startsWith("prosecutor")
            || whose.equals("coroner")
            || whose.equals("ombudsman")
            || whose.equals("auditor"));
  }
}
