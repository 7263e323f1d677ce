package io.claimshift.statement;

import java.util.Set;

/** Runs of capitalised words that can be a name, by the words alone. */
final class NameRuns {

  private static final int LONGEST = 6;

  /** Kinds of bodies whose names may begin with a state's. */
  private static final Set<String> KINDS = Titles.LISTS.words("named-bodies");

  /** Kinds of bodies whose names go on with "of". */
  private static final Set<String> OF_KINDS = Titles.LISTS.words("bodies-of");

  private NameRuns() {}

  /** Word after the name that begins at {@code i}; {@code i} itself when none does. */
  static int runEnd(Passage p, int i, Actors actors) {
    if (!p.word(i).capital()) {
      return i;
    }
    Actors.Alias alias = actors.match(p, i);
    if (alias != null && !namesake(p, i, alias)) {
      return stateLed(p, i, i + alias.words().size());
    }
    if (!starts(p, i)) {
      return i;
    }
    int end = i;
    while (end < p.size() && end - i < LONGEST) {
      Word word = p.word(end);
      boolean name =
          word.capital() && word.wordy() && (end == i || !Words.PRONOUNS.contains(word.low()));
      if (name && (end == i || actors.match(p, end) == null || end == i + 1 && given(p, i))) {
        end++;
      } else if (end > i && connects(p, end)) {
        end++;
      } else {
        break;
      }
    }
    return withOf(p, i, end);
  }

  /** "Jordan Peterson", "Chad Wolf": a given name that is a state's as well, before a surname. */
  static boolean namesake(Passage p, int i, Actors.Alias alias) {
    return alias.words().size() == 1
        && alias.kind() == Mention.Kind.STATE
        && !p.titled()
        && given(p, i)
        && i + 1 < p.size()
        && p.word(i + 1).capital()
        && p.word(i + 1).wordy()
        && !Titles.isTitle(p.low(i + 1))
        && !Titles.BODIES.contains(p.low(i + 1))
        && !Titles.PEOPLE_EPITHETS.contains(p.low(i + 1))
        && !KINDS.contains(p.low(i + 1))
        && (i == 0 || !p.low(i - 1).equals("in"));
  }

  private static boolean given(Passage p, int i) {
    return Gender.ofName(p.low(i)) != Gender.UNKNOWN;
  }

  /**
   * Word after the name of a body that a state's name opens: "Ethiopian Airlines", "Nigeria Labour
   * Congress"; {@code from} when the state itself is named. Its army or ministry is the state.
   */
  private static int stateLed(Passage p, int from, int state) {
    int end = state;
    if (Titles.BODIES.contains(p.low(state - 1))) {
      return from;
    }
    while (end < p.size() && end - from < LONGEST && p.word(end).capital() && p.word(end).wordy()) {
      end++;
    }
    while (end > state) {
      String last = p.low(end - 1);
      boolean body = Titles.BODIES.contains(last) || Titles.STATE.contains(last);
      if (!body && KINDS.contains(last) && (!last.equals("congress") || end - state > 1)) {
        return p.titled() ? from : end;
      }
      end--;
    }
    return from;
  }

  /** Takes in what a body is of: "National Union of Mineworkers", "Reserve Bank of India". */
  private static int withOf(Passage p, int from, int end) {
    boolean kind = end > from && OF_KINDS.contains(p.low(end - 1)) && !p.titled();
    if (!kind || !p.low(end).equals("of") || end + 1 >= p.size() || !p.word(end + 1).capital()) {
      return end;
    }
    int to = end + 1;
    while (to < p.size() && to - end < LONGEST && p.word(to).capital() && p.word(to).wordy()) {
      to++;
    }
    return to;
  }

  private static boolean connects(Passage p, int i) {
    String low = p.low(i);
    boolean particle =
        low.equals("de")
            || low.equals("van")
            || low.equals("von")
            || low.equals("der")
            || low.equals("al")
            || low.equals("bin")
            || low.equals("&")
            || low.equals("la")
            || low.equals("du")
            || low.equals("del")
            || low.equals("di");
    return particle && i + 1 < p.size() && p.word(i + 1).capital();
  }

  private static boolean starts(Passage p, int i) {
    Word word = p.word(i);
    String low = word.low();
    if (!word.capital() || !word.wordy() || word.text().length() < 2 && !p.low(i + 1).equals(".")) {
      return false;
    }
    if (Titles.ADDRESS.contains(low)
        || Words.WEEKDAYS.contains(low)
        || Words.MONTHS.contains(low) && !low.equals("may") && !givenName(p, i)) {
      return false;
    }
    boolean closed =
        Words.PRONOUNS.contains(low)
            || Words.DETERMINERS.contains(low)
            || Words.PREPOSITIONS.contains(low)
            || Words.CONJUNCTIONS.contains(low)
            || Words.AUXILIARIES.contains(low)
            || Words.CLAUSE_OPENERS.contains(low)
            || Words.NEGATIONS.contains(low)
            || p.adverb(i);
    if (closed) {
      return false;
    }
    return i > 0 && !p.word(i - 1).doubleQuote()
        || i + 1 < p.size() && p.word(i + 1).capital()
        || p.verb(i) == null && !Titles.isTitle(low);
  }

  /** "Jan Lund", "April Ross": a month before a name is a given name. */
  private static boolean givenName(Passage p, int i) {
    return i + 1 < p.size() && p.word(i + 1).wordy() && p.word(i + 1).capital() && !p.titled();
  }

  /** Word after the name proper: the title that ends "Norland CEO" is not part of it. */
  static int beforeTitle(Passage p, int from, int to) {
    int end = to;
    while (end > from + 1 && Titles.isTitle(p.low(end - 1))) {
      end--;
    }
    return end;
  }

  /** First word of the name proper: "Defense Secretary" of "Defense Secretary Ann Lee" is none. */
  static int afterTitle(Passage p, int from, int to) {
    if (p.low(from - 1).equals("of") && Titles.isTitle(p.low(from - 2))) {
      for (int i = from + 1; i < to - 1; i++) {
        if (Gender.ofName(p.word(i).text()) != Gender.UNKNOWN
            || Titles.BODIES.contains(p.low(i - 1))) {
          return i;
        }
      }
    }
    for (int i = to - 2; i >= from; i--) {
      boolean epithet =
          Titles.PEOPLE_EPITHETS.contains(p.low(i)) || Titles.FIRM_EPITHETS.contains(p.low(i));
      boolean league = p.low(i).equals("premier") && p.low(i + 1).equals("league");
      if (Titles.isTitle(p.low(i)) && !league
          || Titles.ADDRESS.contains(p.low(i))
          || epithet && opens(p, i)) {
        return i + 1;
      }
    }
    return from;
  }

  /** Whether the word opens a sentence or quotation, where any word has a capital. */
  static boolean opens(Passage p, int i) {
    return i == 0
        || !p.word(i - 1).wordy()
            && !p.word(i - 1).comma()
            && (!p.low(i - 1).equals("(") || i == 1)
            && !p.low(i - 1).equals("-");
  }

  static String text(Passage p, int from, int to) {
    return p.text().substring(p.word(from).begin(), p.word(to - 1).end());
  }
}
