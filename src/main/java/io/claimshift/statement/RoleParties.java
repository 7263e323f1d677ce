package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.List;
import java.util.Set;

/**
 * The party that a role speaks for: one that its words name, a client, the owner of a body, or what
 * the text is mainly about.
 */
final class RoleParties {

  /** Who pleads for whoever asks; counsel and attorneys may be of a state. */
  private static final Set<String> LAWYERS =
      WordSet.of("lawyer", "lawyers", "solicitor", "barrister");

  private final Mentions mentions;
  private final NamedParties named;
  private final Parties parties;

  RoleParties(Mentions mentions, NamedParties named, Parties parties) {
    this.mentions = mentions;
    this.named = named;
    this.parties = parties;
  }

  /**
   * The party that a role names or implies; null when it implies none.
   *
   * @param person who has the role
   * @param before place of the person among all mentions
   */
  String of(Passage p, int from, int to, Mention person, int before) {
    if (RoleWords.member(p, from, to)) {
      return null;
    }
    if (RoleWords.hasAgent(p, from, to)) {
      return client(p, from, to, before);
    }
    if (OwnVoice.role(p, from, to)) {
      return null;
    }
    String name = named.in(p, from, to);
    if (name != null) {
      if (chamber(p, from, to)) {
        return null;
      }
      if (RoleWords.speaking(p, from, to)) {
        parties.voice(person.name(), name);
      }
      return name;
    }
    if (!mentions.in(p, from, to).isEmpty()) {
      return principal(p, from, to);
    }
    if (p.low(from).equals("its") || p.low(from).equals("their")) {
      return mentions.subjectBefore(p);
    }
    String body = possessor(p, from, to, before);
    if (body != null) {
      return body;
    }
    boolean state = false;
    boolean role = false;
    for (int i = from; i < to; i++) {
      boolean secretary = p.low(i).equals("secretary") || p.low(i).equals("general");
      state |=
          (Titles.isStateOffice(p.low(i)) || Titles.BODIES.contains(p.low(i)))
              && !(secretary && Titles.generalSecretary(p, from, to));
      role |= Titles.ROLES.contains(p.low(i));
    }
    if (state) {
      String home = OwnVoice.second(p, from, to) ? parties.home() : null;
      return home != null ? home : mentions.dominant(Mention.Kind.STATE, before);
    }
    if (!role || !RoleWords.speaking(p, from, to)) {
      return null;
    }
    String organisation = dominantFor(p, person, before);
    boolean voice = p.low(from).startsWith("spokes") || p.low(to - 1).startsWith("spokes");
    return organisation == null && voice
        ? mentions.leading(Mention.Kind.STATE, before)
        : organisation;
  }

  /**
   * The body that the text is mainly about; not one that the person speaks of as another: "We have
   * agreed nothing with Rovers," chief executive Jan Lund said.
   */
  private String dominantFor(Passage p, Mention person, int before) {
    String organisation = mentions.dominant(Mention.Kind.ORGANISATION, before);
    boolean own = false;
    boolean other = false;
    for (int i = 0; i < person.from(); i++) {
      own |= p.word(i).quote() > 0 && (p.low(i).equals("we") || p.low(i).equals("our"));
    }
    for (Mention m : mentions.in(p, 0, person.from())) {
      other |= m.name().equals(organisation) && p.word(m.from()).quote() > 0;
    }
    boolean general = Titles.generalSecretary(p, 0, person.from());
    return own && other || general && !RoleWords.union(organisation) ? null : organisation;
  }

  /** "a spokesman for Reid": the person spoken for; null where none is. */
  private String principal(Passage p, int from, int to) {
    boolean voice = false;
    for (int i = from; i < to; i++) {
      voice |= p.low(i).startsWith("spokes");
    }
    for (Mention m : mentions.in(p, from, to)) {
      if (voice && m.kind() == Mention.Kind.PERSON) {
        return parties.of(m);
      }
    }
    return null;
  }

  /** Whether the words name a chamber, whose members do not speak for it. */
  private boolean chamber(Passage p, int from, int to) {
    for (Mention m : mentions.in(p, from, to)) {
      if (m.kind() == Mention.Kind.ORGANISATION && OwnVoice.chamber(p, m.from(), m.to())) {
        return true;
      }
    }
    return false;
  }

  /** "the authority's deputy president": whom the kind of body means; null where none stands. */
  private String possessor(Passage p, int from, int to, int before) {
    for (int i = from; i < to - 1; i++) {
      boolean own = p.low(i + 1).equals("'s") || p.low(i + 1).equals("\u2019s");
      if (own && Titles.ORGANISATIONS.contains(p.low(i)) && !Titles.BODIES.contains(p.low(i))) {
        String ofKind = mentions.ofKind(p.low(i), p, i);
        return ofKind == null ? mentions.dominant(Mention.Kind.ORGANISATION, before) : ofKind;
      }
    }
    return null;
  }

  /** "a Moscow lawyer", "German attorney": whence, not for whom. */
  private static boolean from(Passage p, Mention m) {
    String before = p.low(m.from() - 1);
    String after = p.low(m.to());
    boolean owned = after.equals("'s") || after.equals("\u2019s");
    return m.kind() == Mention.Kind.STATE
        && !owned
        && !before.equals("for")
        && !before.equals("of")
        && (LAWYERS.contains(after) || LAWYERS.contains(p.low(m.to() + 1)));
  }

  private String client(Passage p, int from, int to, int before) {
    List<Mention> clients = mentions.in(p, from, to);
    if (!clients.isEmpty() && !from(p, clients.get(0))) {
      return parties.of(clients.get(0));
    }
    for (int i = from + 1; i < to - 1; i++) {
      if (p.low(i).equals("'s") || p.low(i).equals("\u2019s")) {
        int begin = Words.DETERMINERS.contains(p.low(from)) ? from + 1 : from;
        return begin < i ? NameRuns.text(p, begin, i) : null;
      }
    }
    boolean pronoun = p.low(from).equals("his") || p.low(from).equals("her");
    return pronoun ? mentions.latest(Mention.Kind.PERSON, before) : null;
  }
}
