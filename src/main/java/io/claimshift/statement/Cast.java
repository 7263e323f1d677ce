package io.claimshift.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who appears in one article: every mention of a state, person or organisation in text order, and
 * for whom each person speaks, learnt from titles and appositions beside the name.
 */
final class Cast {

  private final Names names;
  private final Actors actors;
  private final List<Mention> found = new ArrayList<>();
  private final Mentions mentions;
  private final Map<String, String> parties = new HashMap<>();
  private final Map<String, String> voices = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final String home;

  Cast(List<Passage> passages, Actors actors) {
    this.actors = actors;
    this.names = new Names(passages, actors);
    for (Passage passage : passages) {
      collect(passage);
    }
    mentions = new Mentions(found);
    for (Mention m : found) {
      String party = m.kind() == Mention.Kind.PERSON ? actors.speaksFor(m.name()) : null;
      if (party != null) {
        parties.put(m.name(), party);
      }
    }
    home = home();
    for (int k = 0; k < found.size(); k++) {
      if (found.get(k).kind() == Mention.Kind.PERSON) {
        learn(k);
      }
    }
  }

  /** The state whose president the text names by a known name, where it is one alone; or null. */
  private String home() {
    String only = null;
    for (Mention m : found) {
      boolean president =
          m.kind() == Mention.Kind.PERSON && m.passage().low(m.from() - 1).equals("president");
      String name = m.name();
      String state = president ? actors.ruledBy(name.substring(name.lastIndexOf(' ') + 1)) : null;
      if (state != null && only != null && !only.equals(state)) {
        return null;
      }
      only = state == null ? only : state;
    }
    return only;
  }

  private void collect(Passage p) {
    int i = 0;
    while (i < p.size()) {
      Actors.Alias alias = actors.match(p, i);
      int end = i;
      boolean namesake = alias != null && NameRuns.namesake(p, i, alias);
      if (alias != null && !namesake && NameRuns.runEnd(p, i, actors) == i) {
        end = i + alias.words().size();
        found.add(new Mention(p, i, end, alias.kind(), alias.canonical()));
      } else {
        end = named(p, i);
      }
      i = Math.max(i + 1, end);
    }
  }

  private int named(Passage p, int i) {
    int run = p.titled() ? names.knownEnd(p, i, actors) : NameRuns.runEnd(p, i, actors);
    int end = NameRuns.beforeTitle(p, i, run);
    if (end == i) {
      return run;
    }
    int begin = NameRuns.afterTitle(p, i, end);
    if (Titles.isTitle(p.low(begin))
        || Titles.BODIES.contains(p.low(end - 1))
            && end - begin <= 2
            && RoleWords.stateBody(p, begin, end)) {
      return end;
    }
    if (end - begin == 1
        && (NameRuns.opens(p, begin) || p.titled())
        && !names.known(NameRuns.text(p, begin, end))) {
      return end;
    }
    if (names.isAdjective(NameRuns.text(p, begin, end))) {
      return end;
    }
    String full = names.full(NameRuns.text(p, begin, end));
    boolean person = names.isPerson(full);
    found.add(
        new Mention(
            p,
            begin,
            end,
            names.isPlace(full)
                ? Mention.Kind.PLACE
                : person ? Mention.Kind.PERSON : Mention.Kind.ORGANISATION,
            full));
    return end;
  }

  /** Learns from the words around a person's name for whom that person speaks. */
  private void learn(int k) {
    Mention person = found.get(k);
    if (parties.containsKey(person.name())) {
      return;
    }
    Passage p = person.passage();
    int left = roleBegin(p, person.from());
    if (RoleWords.member(p, left, person.from())) {
      return;
    }
    String party = left < person.from() ? ruledBy(p, left, person) : null;
    party = party == null && left < person.from() ? partyOf(p, left, person.from(), k) : party;
    if (party == null && p.low(person.to()).equals(",")) {
      int end = NounPhrases.end(p, person.to() + 1, p.size());
      if (Titles.isTitlePhrase(p, person.to() + 1, end)) {
        party = partyOf(p, person.to() + 1, end, k);
      }
    }
    if (party == null && (p.low(person.to()).equals("of") || p.low(person.to()).equals("for"))) {
      int end = NounPhrases.end(p, person.to() + 1, p.size());
      boolean home = p.low(end).equals(",") && end + 1 < p.size() && p.word(end + 1).capital();
      boolean none = home || RoleWords.scholarly(p, person.to() + 1, end);
      party = none ? null : partyOf(p, person.to() + 1, end, k);
    }
    if (party != null) {
      parties.put(person.name(), party);
    }
  }

  /** The state that a head of state or government before the name is known to be of; or null. */
  private String ruledBy(Passage p, int left, Mention person) {
    String low = p.low(person.from() - 1);
    boolean head =
        low.equals("president")
            || low.equals("premier")
            || low.equals("chancellor")
            || low.equals("minister") && p.low(person.from() - 2).equals("prime");
    boolean other = !mentions.in(p, left, person.from()).isEmpty();
    for (int i = left; i < person.from(); i++) {
      other |= Titles.MEMBERS.contains(p.low(i)) || p.low(i).equals("vice");
    }
    String name = person.name();
    return head && !other ? actors.ruledBy(name.substring(name.lastIndexOf(' ') + 1)) : null;
  }

  /** First word of the role before a name: "the company's head of personnel, Jan Lund". */
  private static int roleBegin(Passage p, int name) {
    int end = name;
    if (name > 2 && p.word(name - 1).comma()) {
      int begin = NounPhrases.begin(p, name - 1, 0);
      return Titles.isTitlePhrase(p, begin, name - 1) ? begin : name;
    }
    int begin = NounPhrases.begin(p, end, 0);
    return Titles.isTitlePhrase(p, begin, end) ? begin : name;
  }

  /** The party that a role names or implies; null when it implies none. */
  private String partyOf(Passage p, int from, int to, int before) {
    if (RoleWords.member(p, from, to)) {
      return null;
    }
    if (RoleWords.hasAgent(p, from, to)) {
      return client(p, from, to, before);
    }
    if (OwnVoice.role(p, from, to)) {
      return null;
    }
    String named = namedIn(p, from, to);
    if (named != null) {
      if (chamber(p, from, to)) {
        return null;
      }
      if (RoleWords.speaking(p, from, to)) {
        voices.putIfAbsent(found.get(before).name(), named);
      }
      return named;
    }
    if (!mentions.in(p, from, to).isEmpty()) {
      return principal(p, from, to);
    }
    if (p.low(from).equals("its") || p.low(from).equals("their")) {
      return ownerBefore(p);
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
      String known = titles.get(p.low(i));
      if (known != null && i == to - 1) {
        return known;
      }
    }
    if (state) {
      boolean second = OwnVoice.second(p, from, to);
      return second && home != null ? home : mentions.dominant(Mention.Kind.STATE, before);
    }
    if (!role || !RoleWords.speaking(p, from, to)) {
      return null;
    }
    String organisation = dominantFor(p, found.get(before), before);
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
        return party(m);
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

  /** "The department took samples. Its head said": the subject of the sentence before, or null. */
  private String ownerBefore(Passage p) {
    for (int k = mentions.firstIn(p) - 1; k >= 0; k--) {
      Mention m = found.get(k);
      if (m.passage().field() != p.field() || m.passage().number() < p.number() - 1) {
        return null;
      }
      boolean body = m.kind() == Mention.Kind.ORGANISATION || m.kind() == Mention.Kind.STATE;
      if (body && m.from() <= 2 && !Mentions.aside(m)) {
        return m.name();
      }
    }
    return null;
  }

  /** "the authority's deputy president": whom the kind of body means; null where none stands. */
  private String possessor(Passage p, int from, int to, int before) {
    for (int i = from; i < to - 1; i++) {
      boolean own = p.low(i + 1).equals("'s") || p.low(i + 1).equals("\u2019s");
      if (own && Titles.ORGANISATIONS.contains(p.low(i)) && !Titles.BODIES.contains(p.low(i))) {
        String known = titles.get(p.low(i));
        String ofKind = known == null ? mentions.ofKind(p.low(i), p, i) : known;
        return ofKind == null ? mentions.dominant(Mention.Kind.ORGANISATION, before) : ofKind;
      }
    }
    return null;
  }

  private String client(Passage p, int from, int to, int before) {
    List<Mention> named = mentions.in(p, from, to);
    if (!named.isEmpty()) {
      return party(named.get(0));
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

  /** The party that is named between two words; null when none is. */
  String namedIn(Passage p, int from, int to) {
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

  /**
   * The party of whoever was last called by a title before a word: "the president" after "President
   * Trump"; null where nobody was.
   */
  String bearer(String title, Passage p, int word) {
    Mention bearer = mentions.called(title, p, word);
    String party = bearer == null ? null : party(bearer);
    boolean state = party != null && (party.equals(home) || mentions.state(party));
    return Titles.isStateOffice(title) && !state ? null : party;
  }

  /** The party a mention speaks for. */
  String party(Mention m) {
    return m.kind() == Mention.Kind.PERSON ? parties.getOrDefault(m.name(), m.name()) : m.name();
  }

  /** Every name that somebody of the text has, parties that persons speak for included. */
  Set<String> names() {
    Set<String> all = new HashSet<>(parties.values());
    found.forEach(m -> all.add(m.name()));
    return all;
  }

  /** Persons by full name, each with the party that their title names: no guesses. */
  Map<String, String> voices() {
    Map<String, String> full = new HashMap<>(voices);
    full.entrySet().removeIf(e -> e.getKey().indexOf(' ') < 0 || e.getKey().equals(e.getValue()));
    return full;
  }

  /** Remembers for whom a person speaks. */
  void speaks(String person, String party) {
    parties.putIfAbsent(person, party);
  }

  /** Remembers that a title was used for a party ("the ministry"). */
  void title(String low, String party) {
    titles.put(low, party);
  }

  /** The party that a title was last used for; null when it was not used. */
  String titled(String low) {
    return titles.get(low);
  }

  /** Every mention in text order. */
  List<Mention> everyone() {
    return found;
  }

  /** Every mention, for questions of place and salience. */
  Mentions mentions() {
    return mentions;
  }
}
