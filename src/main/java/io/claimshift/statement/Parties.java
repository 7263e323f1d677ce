package io.claimshift.statement;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * For whom the persons of one article speak, learnt from titles and appositions beside their names
 * and from what is read later, and for whom a title was last used.
 */
final class Parties {

  private final Actors actors;
  private final Mentions mentions;
  private final RoleParties roles;
  private final Map<String, String> parties = new HashMap<>();
  private final Map<String, String> voices = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Set<String> selves = new HashSet<>();
  private final String home;

  Parties(Actors actors, Mentions mentions, NamedParties named) {
    this.actors = actors;
    this.mentions = mentions;
    this.roles = new RoleParties(mentions, named, this);
    List<Mention> all = mentions.all();
    for (Mention m : all) {
      String party = m.kind() == Mention.Kind.PERSON ? actors.speaksFor(m.name()) : null;
      if (party != null) {
        parties.put(m.name(), party);
      }
    }
    home = home(all, actors);
    for (int k = 0; k < all.size(); k++) {
      if (all.get(k).kind() == Mention.Kind.PERSON) {
        learn(all.get(k), k);
      }
    }
  }

  /** The state whose president the text names by a known name, where it is one alone; or null. */
  private static String home(List<Mention> all, Actors actors) {
    String only = null;
    for (Mention m : all) {
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

  /** Learns from the words around a person's name for whom that person speaks. */
  private void learn(Mention person, int k) {
    if (parties.containsKey(person.name())) {
      return;
    }
    Passage p = person.passage();
    int left = roleBegin(p, person.from());
    if (RoleWords.member(p, left, person.from())) {
      return;
    }
    String party = left < person.from() ? ruledBy(p, left, person) : null;
    party =
        party == null && left < person.from() ? roles.of(p, left, person.from(), person, k) : party;
    if (party == null && p.low(person.to()).equals(",")) {
      int end = NounPhrases.end(p, person.to() + 1, p.size());
      if (Titles.isTitlePhrase(p, person.to() + 1, end)) {
        party = roles.of(p, person.to() + 1, end, person, k);
      }
    }
    if (party == null && (p.low(person.to()).equals("of") || p.low(person.to()).equals("for"))) {
      int end = NounPhrases.end(p, person.to() + 1, p.size());
      boolean away = p.low(end).equals(",") && end + 1 < p.size() && p.word(end + 1).capital();
      boolean none = away || RoleWords.scholarly(p, person.to() + 1, end);
      party = none ? null : roles.of(p, person.to() + 1, end, person, k);
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

  /**
   * The party of whoever was last called by a title before a word: "the president" after "President
   * Trump"; null where nobody was.
   */
  String bearer(String title, Passage p, int word) {
    Mention bearer = mentions.called(title, p, word);
    String party = bearer == null ? null : of(bearer);
    boolean state = party != null && (party.equals(home) || mentions.state(party));
    return Titles.isStateOffice(title) && !state ? null : party;
  }

  /** The party a mention speaks for. */
  String of(Mention m) {
    return m.kind() == Mention.Kind.PERSON ? parties.getOrDefault(m.name(), m.name()) : m.name();
  }

  /** The party a person of that name speaks for. */
  String of(String person) {
    return parties.getOrDefault(person, person);
  }

  /** Every party that somebody speaks for. */
  Collection<String> all() {
    return parties.values();
  }

  /**
   * Persons by full name, each with the party that their title names, or with themselves where the
   * text has them speak as persons: no guesses.
   */
  Map<String, String> voices() {
    Map<String, String> full = new HashMap<>(voices);
    full.entrySet().removeIf(e -> e.getKey().indexOf(' ') < 0 || e.getKey().equals(e.getValue()));
    selves.forEach(person -> full.put(person, person));
    return full;
  }

  /** A person whose title names a party speaks for nobody else in this text. */
  void self(String person) {
    if (person.indexOf(' ') > 0) {
      selves.add(person);
    }
  }

  /** A person is the voice of a party, by what the person's title says. */
  void voice(String person, String party) {
    voices.putIfAbsent(person, party);
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

  /** The state whose president the text names by a known name; null where it names none or two. */
  String home() {
    return home;
  }
}
