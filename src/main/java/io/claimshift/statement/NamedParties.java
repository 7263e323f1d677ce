package io.claimshift.statement;

import java.util.List;

/**
 * The party that words name: an organisation or state among them, the state whose body they name,
 * or the party whose body a newsroom knows them for.
 */
final class NamedParties {

  private final Actors actors;
  private final Mentions mentions;

  NamedParties(Actors actors, Mentions mentions) {
    this.actors = actors;
    this.mentions = mentions;
  }

  /** The party that is named between two words; null when none is. */
  String in(Passage p, int from, int to) {
    Mention best = null;
    for (Mention m : mentions.in(p, from, to)) {
      if (m.kind() == Mention.Kind.ORGANISATION
          && (best == null || best.kind() != Mention.Kind.ORGANISATION)) {
        best = m;
      } else if (best == null && m.kind() == Mention.Kind.STATE) {
        best = m;
      }
    }
    if (best == null) {
      return null;
    }
    if (best.kind() == Mention.Kind.ORGANISATION && OwnVoice.followers(p, best.to(), to)) {
      return null;
    }
    Mention owner = organ(p, best, from);
    if (owner != null) {
      return owner.name();
    }
    boolean state = best.kind() == Mention.Kind.STATE;
    return state && (RoleWords.sports(p, best.to(), to) || !speaksForState(p, best, to))
        ? null
        : best.name();
  }

  /** The state whose body an organisation is: "Danish Defence Intelligence Service"; or null. */
  private Mention organ(Passage p, Mention body, int from) {
    if (body.kind() != Mention.Kind.ORGANISATION || !RoleWords.bodyIn(p, body.from(), body.to())) {
      return null;
    }
    for (Mention m : mentions.in(p, from, body.from())) {
      boolean adjacent = m.to() == body.from() || m.to() + 1 == body.from();
      if (adjacent && m.kind() == Mention.Kind.STATE && !p.word(m.to()).comma()) {
        return m;
      }
    }
    return null;
  }

  /** Whether the words after a state's name are the state itself or one of its organs. */
  private static boolean speaksForState(Passage p, Mention state, int to) {
    boolean office = true;
    for (int i = state.to(); i < to; i++) {
      String low = p.low(i);
      if (Titles.INDEPENDENT.contains(low) && !RoleWords.agencyOfState(p, i)
          || Titles.MEMBERS.contains(low)
          || Titles.ORGANISATIONS.contains(low)
              && !Titles.BODIES.contains(low)
              && !RoleWords.agencyOfState(p, i)) {
        return false;
      }
      office &=
          !p.word(i).wordy()
              || low.equals("'s")
              || low.equals("\u2019s")
              || Titles.STATE.contains(low)
              || Titles.BODIES.contains(low)
              || Titles.ROLES.contains(low)
              || p.word(i).capital()
              || Words.DETERMINERS.contains(low)
              || Words.PREPOSITIONS.contains(low)
              || low.equals("affairs")
              || low.equals("chief")
              || low.equals("prime")
              || low.equals("vice")
              || low.equals("deputy")
              || low.equals("state")
              || low.equals("senior")
              || low.equals("top");
    }
    return office
        || RoleWords.stateOffice(p, state.to(), to)
        || RoleWords.bodyIn(p, state.to(), to);
  }

  /**
   * The party whose body the words name without naming the party: "the foreign ministry" where a
   * newsroom knows whose it is and the text names that party alone of those that have one; or null.
   */
  String organ(Passage p, int from, int to) {
    String found = null;
    for (Actors.Organ organ : actors.organs()) {
      if (ends(p, from, to, organ.words()) && mentions.names(organ.party())) {
        if (found != null && !found.equals(organ.party())) {
          return null;
        }
        found = organ.party();
      }
    }
    return found;
  }

  private static boolean ends(Passage p, int from, int to, List<String> words) {
    int begin = to - words.size();
    boolean ends = begin >= from;
    for (int i = 0; ends && i < words.size(); i++) {
      ends = p.low(begin + i).equals(words.get(i));
    }
    return ends && (begin == from || begin == from + 1 && Words.DETERMINERS.contains(p.low(from)));
  }
}
