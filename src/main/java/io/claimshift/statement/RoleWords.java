package io.claimshift.statement;

import java.util.Locale;

/**
 * What the words of a role alone tell: whether it is of state, speaks for a body, or for nobody
 * else.
 */
final class RoleWords {

  private RoleWords() {}

  /** "Foreign Ministry", "Treasury": a body of whatever state the text speaks of. */
  static boolean stateBody(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Titles.BODIES.contains(p.low(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean member(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Titles.MEMBERS.contains(p.low(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Jan Lund of Lund University": who works at such a place speaks for no one else. */
  static boolean scholarly(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      String low = p.low(i);
      if (low.equals("university")
          || low.equals("institute")
          || low.equals("college")
          || low.equals("institution")
          || low.equals("observatory")
          || low.equals("think-tank")) {
        return true;
      }
    }
    return false;
  }

  /** What a general secretary can be of. */
  static boolean union(String name) {
    String low = name == null ? "" : name.toLowerCase(Locale.ROOT);
    return low.contains("union")
        || low.contains("workers")
        || low.contains("party")
        || low.contains("federation")
        || low.contains("association")
        || low.contains("congress")
        || low.contains("league")
        || low.contains("nations")
        || low.contains("council");
  }

  /** Whether a role is one in which one speaks for a body, and not only belongs to one. */
  static boolean speaking(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Titles.VOICES.contains(p.low(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean hasAgent(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean whose = i > from && Gender.ofPronoun(p.low(i - 1)) != Gender.UNKNOWN;
      if (Titles.AGENTS.contains(p.low(i)) && whose) {
        return true;
      }
      if (Titles.AGENTS.contains(p.low(i))
          && !Titles.ROLES.contains(p.low(i))
          && !Titles.BODIES.contains(p.low(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Norway's ski coach": of a team, and nobody's voice. */
  static boolean sports(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      String low = p.low(i);
      if (low.equals("coach") || low.equals("captain") && p.low(i - 1).endsWith("team")) {
        return true;
      }
    }
    return false;
  }

  /** "Polish transport minister", "the Kremlin's director of news", and not "Polish mine chief". */
  static boolean stateOffice(Passage p, int from, int to) {
    boolean possessive = p.low(from).equals("'s") || p.low(from).equals("\u2019s");
    int first = possessive ? from + 1 : from;
    if (first < to && Titles.isTitle(p.low(first))) {
      return true;
    }
    for (int i = first; i < to; i++) {
      if (Titles.STATE.contains(p.low(i))) {
        return true;
      }
    }
    return false;
  }

  /** "spy agency", "intelligence service": of the state although other agencies are not. */
  static boolean agencyOfState(Passage p, int i) {
    boolean office = p.low(i).equals("agency") || p.low(i).equals("service");
    return office && Titles.BODIES.contains(p.low(i - 1));
  }

  static boolean bodyIn(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Titles.BODIES.contains(p.low(i))) {
        return true;
      }
    }
    return false;
  }
}
