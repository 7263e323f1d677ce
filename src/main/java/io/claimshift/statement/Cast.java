package io.claimshift.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who appears in one article: every mention of a state, person or organisation in text order, and
 * for whom each person speaks, learnt from titles and appositions beside the name.
 */
final class Cast {

  private static final int RECENCY = 3;
  private static final int LEAD = 20;
  private static final int LOOK_BACK = 80;

  /** A party is what a text is about when one in so many names of its kind is its own. */
  private static final int DOMINANT = 3;

  private final Names names;
  private final Actors actors;
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, String> parties = new HashMap<>();
  private final Map<String, Mention> firsts = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();

  Cast(List<Passage> passages, Actors actors) {
    this.actors = actors;
    this.names = new Names(passages, actors);
    for (Passage passage : passages) {
      collect(passage);
    }
    for (Mention m : mentions) {
      counts.merge(m.name(), 1, Integer::sum);
      firsts.putIfAbsent(m.passage().field() + m.name(), m);
    }
    for (int k = 0; k < mentions.size(); k++) {
      if (mentions.get(k).kind() == Mention.Kind.PERSON) {
        learn(k);
      }
    }
  }

  private void collect(Passage p) {
    int i = 0;
    while (i < p.size()) {
      Actors.Alias alias = actors.match(p, i);
      int end = i;
      if (alias != null) {
        end = i + alias.words().size();
        mentions.add(
            new Mention(
                p,
                i,
                end,
                alias.state() ? Mention.Kind.STATE : Mention.Kind.ORGANISATION,
                alias.canonical()));
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
        || Titles.BODIES.contains(p.low(end - 1)) && end - begin <= 2 && stateBody(p, begin, end)) {
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
    mentions.add(
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

  /** "Foreign Ministry", "Treasury": a body of whatever state the text speaks of. */
  private static boolean stateBody(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Titles.BODIES.contains(p.low(i))) {
        return false;
      }
    }
    return true;
  }

  /** Learns from the words around a person's name for whom that person speaks. */
  private void learn(int k) {
    Mention person = mentions.get(k);
    if (parties.containsKey(person.name())) {
      return;
    }
    Passage p = person.passage();
    int left = roleBegin(p, person.from());
    String party = left < person.from() ? partyOf(p, left, person.from(), k) : null;
    if (party == null && p.low(person.to()).equals(",")) {
      int end = NounPhrases.end(p, person.to() + 1, p.size());
      if (Titles.isTitlePhrase(p, person.to() + 1, end)) {
        party = partyOf(p, person.to() + 1, end, k);
      }
    }
    if (party == null && (p.low(person.to()).equals("of") || p.low(person.to()).equals("for"))) {
      party = partyOf(p, person.to() + 1, NounPhrases.end(p, person.to() + 1, p.size()), k);
    }
    if (party != null) {
      parties.put(person.name(), party);
    }
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
    for (int i = from; i < to; i++) {
      if (Titles.MEMBERS.contains(p.low(i))) {
        return null;
      }
    }
    if (hasAgent(p, from, to)) {
      return client(p, from, to, before);
    }
    String named = namedIn(p, from, to);
    if (named != null) {
      return named;
    }
    if (!in(p, from, to).isEmpty()) {
      return null;
    }
    String body = p.low(from).equals("its") ? ownerBefore(p) : possessor(p, from, to, before);
    if (body != null) {
      return body;
    }
    boolean state = false;
    boolean role = false;
    for (int i = from; i < to; i++) {
      state |= Titles.isStateOffice(p.low(i)) || Titles.BODIES.contains(p.low(i));
      role |= Titles.ROLES.contains(p.low(i));
      String known = titles.get(p.low(i));
      if (known != null && i == to - 1) {
        return known;
      }
    }
    if (state) {
      return dominant(Mention.Kind.STATE, before);
    }
    return role && speaking(p, from, to) ? dominant(Mention.Kind.ORGANISATION, before) : null;
  }

  /** "The department took samples. Its head said": the subject of the sentence before, or null. */
  private String ownerBefore(Passage p) {
    for (int k = firstIn(p) - 1; k >= 0; k--) {
      Mention m = mentions.get(k);
      if (m.passage().field() != p.field() || m.passage().number() < p.number() - 1) {
        return null;
      }
      boolean body = m.kind() == Mention.Kind.ORGANISATION || m.kind() == Mention.Kind.STATE;
      if (body && m.from() <= 2 && !aside(m)) {
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
        String ofKind = known == null ? ofKind(p.low(i), p, i) : known;
        return ofKind == null ? dominant(Mention.Kind.ORGANISATION, before) : ofKind;
      }
    }
    return null;
  }

  /** Whether a role is one in which one speaks for a body, and not only belongs to one. */
  private static boolean speaking(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Titles.VOICES.contains(p.low(i))) {
        return true;
      }
    }
    return false;
  }

  /** The party of a kind that the text before a mention is about, when it is mainly about one. */
  private String dominant(Mention.Kind kind, int before) {
    String salient = salient(kind, before);
    if (salient == null) {
      return null;
    }
    int all = 0;
    for (Mention m : mentions) {
      all += m.kind() == kind ? 1 : 0;
    }
    boolean leads = kind == Mention.Kind.ORGANISATION && leads(salient);
    boolean here = kind == Mention.Kind.STATE && here(salient, before);
    return leads || here || counts.get(salient) * DOMINANT >= all ? salient : null;
  }

  /** Whether the sentence of a mention is set in a state or has it for a subject before. */
  private boolean here(String state, int before) {
    if (before >= mentions.size()) {
      return false;
    }
    Passage p = mentions.get(before).passage();
    for (int k = before - 1; k >= 0 && mentions.get(k).passage() == p; k--) {
      Mention m = mentions.get(k);
      if (m.name().equals(state) && m.from() <= 2 && (opens(m) || !aside(m))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name is the subject of the headline or of the first sentence. */
  private boolean leads(String name) {
    for (Mention m : mentions) {
      if (m.passage().number() == 0 && m.name().equals(name) && m.from() <= 2 && !aside(m)) {
        return true;
      }
    }
    return false;
  }

  /** The party of a kind that the text before a word is mainly about; empty when none is. */
  String dominant(Mention.Kind kind, Passage p, int word) {
    String name = dominant(kind, countBefore(p, word));
    return name == null ? "" : name;
  }

  private static boolean hasAgent(Passage p, int from, int to) {
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

  private String client(Passage p, int from, int to, int before) {
    for (int k = 0; k < mentions.size(); k++) {
      Mention m = mentions.get(k);
      if (m.passage() == p && m.from() >= from && m.to() <= to) {
        return party(m);
      }
    }
    boolean pronoun = p.low(from).equals("his") || p.low(from).equals("her");
    return pronoun ? latest(Mention.Kind.PERSON, before) : null;
  }

  /** The party that is named between two words; null when none is. */
  String namedIn(Passage p, int from, int to) {
    Mention best = null;
    for (Mention m : in(p, from, to)) {
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
    Mention owner = organ(p, best, from);
    if (owner != null) {
      return owner.name();
    }
    return best.kind() == Mention.Kind.STATE && !speaksForState(p, best, to) ? null : best.name();
  }

  /** The state whose body an organisation is: "Danish Defence Intelligence Service"; or null. */
  private Mention organ(Passage p, Mention body, int from) {
    if (body.kind() != Mention.Kind.ORGANISATION || !bodyIn(p, body.from(), body.to())) {
      return null;
    }
    for (Mention m : in(p, from, body.from())) {
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
      if (Titles.INDEPENDENT.contains(low)
          || Titles.MEMBERS.contains(low)
          || Titles.ORGANISATIONS.contains(low) && !Titles.BODIES.contains(low)) {
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
    return office || Titles.isTitlePhrase(p, state.to(), to) || bodyIn(p, state.to(), to);
  }

  private static boolean bodyIn(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Titles.BODIES.contains(p.low(i))) {
        return true;
      }
    }
    return false;
  }

  /** Mentions between two words of a passage. */
  List<Mention> in(Passage p, int from, int to) {
    List<Mention> found = new ArrayList<>();
    for (int k = firstIn(p); k < mentions.size() && mentions.get(k).passage() == p; k++) {
      Mention m = mentions.get(k);
      if (m.from() >= from && m.to() <= to) {
        found.add(m);
      }
    }
    return found;
  }

  /** Index of the first mention in or after the passage, by binary search over text order. */
  private int firstIn(Passage p) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (order(mentions.get(middle).passage()) < order(p)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static long order(Passage p) {
    return (p.field() == TextField.HEADLINE ? 0L : 1L << 40) + p.number();
  }

  /** The party a mention speaks for. */
  String party(Mention m) {
    return m.kind() == Mention.Kind.PERSON ? parties.getOrDefault(m.name(), m.name()) : m.name();
  }

  /** Whether a person's name stands here for the first time in the body. */
  boolean first(Mention mention) {
    return mention.equals(firsts.get(mention.passage().field() + mention.name()));
  }

  /** Remembers for whom a person speaks. */
  void speaks(String person, String party) {
    parties.putIfAbsent(person, party);
  }

  /** Remembers that a title was used for a party ("the ministry"). */
  void title(String low, String party) {
    titles.put(low, party);
  }

  /** The last organisation before a word whose name ends in a kind ("the commission"), or null. */
  String ofKind(String kind, Passage p, int word) {
    for (int i = countBefore(p, word) - 1; i >= 0; i--) {
      Mention m = mentions.get(i);
      if (m.kind() == Mention.Kind.ORGANISATION && m.passage().low(m.to() - 1).equals(kind)) {
        return m.name();
      }
    }
    return null;
  }

  private int countBefore(Passage p, int word) {
    int k = firstIn(p);
    while (k < mentions.size() && mentions.get(k).passage() == p && mentions.get(k).from() < word) {
      k++;
    }
    return k;
  }

  /** The party that a title was last used for; null when it was not used. */
  String titled(String low) {
    return titles.get(low);
  }

  /** The party of a kind the text before a mention is most about; null when it names none. */
  private String salient(Mention.Kind kind, int before) {
    String best = null;
    int score = Integer.MIN_VALUE;
    for (int k = before - 1; k >= 0 && before - k < LOOK_BACK; k--) {
      Mention m = mentions.get(k);
      if (m.kind() == kind) {
        boolean same = before < mentions.size() && m.passage() == mentions.get(before).passage();
        boolean aside = aside(m) && !(same && opens(m));
        int weight =
            8 * Math.min(6, counts.get(m.name()))
                + (m.passage().number() == 0 ? LEAD : 0)
                + (m.from() <= 2 && !aside ? 12 : 0)
                + (same && opens(m) ? 12 : 0)
                + (same && kind == Mention.Kind.STATE && !aside ? 40 : 0)
                - (aside ? 14 : 0)
                - RECENCY * (before - k);
        if (weight > score) {
          score = weight;
          best = m.name();
        }
      }
    }
    return best;
  }

  /** "In X, ...": the sentence is set there. */
  private static boolean opens(Mention m) {
    return m.from() <= 2
        && Words.PREPOSITIONS.contains(m.passage().low(0))
        && m.passage().low(m.to()).equals(",");
  }

  /** Whether the name only tells where, whence or with whom: "in X", "from X". */
  private static boolean aside(Mention m) {
    String before = m.passage().low(m.from() - 1);
    String determined = before.equals("the") ? m.passage().low(m.from() - 2) : before;
    return !determined.equals("of")
        && !determined.equals("for")
        && !determined.equals("by")
        && Words.PREPOSITIONS.contains(determined);
  }

  /** The party of a kind the text before a word is most about; empty when it names none. */
  String salient(Mention.Kind kind, Passage p, int word) {
    String name = salient(kind, countBefore(p, word));
    return name == null ? "" : name;
  }

  private String latest(Mention.Kind kind, int before) {
    for (int k = before - 1; k >= 0 && before - k < LOOK_BACK; k--) {
      if (mentions.get(k).kind() == kind) {
        return mentions.get(k).name();
      }
    }
    return null;
  }

  /** The last mention of a kind before a word of a passage; null when there is none. */
  Mention latest(Mention.Kind kind, Passage p, int word) {
    int k = countBefore(p, word);
    for (int i = k - 1; i >= 0 && k - i < LOOK_BACK; i--) {
      if (mentions.get(i).kind() == kind) {
        return mentions.get(i);
      }
    }
    return null;
  }
}
