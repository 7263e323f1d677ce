package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/**
 * Who speaks for nobody else though a party stands beside the name: those who work somewhere and
 * say what they think ("a Harvard professor"), those who sit in a chamber ("a member of the
 * Senate"), and people who are called after a party ("Boeing workers", "Trump supporters").
 */
final class OwnVoice {

  /** Roles in which one belongs to a body and speaks for oneself. */
  private static final Set<String> ROLES = Titles.LISTS.words("own-voices");

  /** Bodies that their members do not speak for. */
  private static final Set<String> CHAMBERS = Titles.LISTS.words("chambers");

  /** Families, who have a rule of their own, and judges, who speak for their court. */
  private static final Set<String> OTHERS =
      WordSet.of(
          "family",
          "parents",
          "mother",
          "father",
          "wife",
          "husband",
          "brother",
          "sister",
          "judge",
          "judges",
          "justice",
          "justices");

  private OwnVoice() {}

  /** Whether the words name such a role, and none in which one is the voice of a body. */
  static boolean role(Passage p, int from, int to) {
    boolean own = false;
    for (int i = from; i < to; i++) {
      if (Titles.VOICES.contains(p.low(i))) {
        return false;
      }
      own |= ROLES.contains(p.low(i));
    }
    return own;
  }

  /** Whether the office is one below a president: a vice president, a secretary. */
  static boolean second(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (p.low(i).equals("vice") || p.low(i).equals("secretary")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name is that of a chamber or of a part of one. */
  static boolean chamber(Passage p, int from, int to) {
    return CHAMBERS.contains(p.low(from)) || to - from <= 2 && CHAMBERS.contains(p.low(to - 1));
  }

  /**
   * Whether people are called after the name that ends before {@code end}, in words up to {@code
   * to}: "Republican senators", "Trump's critics".
   */
  static boolean followers(Passage p, int end, int to) {
    int i = end;
    if (i < to && (p.low(i).equals("'s") || p.low(i).equals("\u2019s"))) {
      i++;
    }
    int head = -1;
    while (i < to
        && p.word(i).wordy()
        && !p.word(i).capital()
        && !Words.PREPOSITIONS.contains(p.low(i))
        && !Words.CLAUSE_OPENERS.contains(p.low(i))) {
      head = i++;
    }
    return head >= 0
        && (Titles.PEOPLE.contains(p.low(head)) || Titles.MEMBERS.contains(p.low(head)))
        && !OTHERS.contains(p.low(head));
  }
}
