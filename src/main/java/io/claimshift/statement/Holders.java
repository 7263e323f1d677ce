package io.claimshift.statement;

import java.util.List;
import java.util.Set;

/** Says for whom a source speaks. Remembers what it has read; read sources in text order. */
final class Holders {

  private static final Set<String> ENVOYS =
      Set.of("ambassador", "envoy", "consul", "embassy", "delegation", "negotiator");

  private final Cast cast;
  private final Outlets outlets;
  private final SubjectParties subjects;
  private final Pronouns pronouns;
  private final Descriptions descriptions;
  private String nameless = "";
  private int namelessAt;

  Holders(Cast cast) {
    this.cast = cast;
    this.outlets = new Outlets(cast.everyone());
    this.subjects = new SubjectParties(cast.mentions(), this);
    this.pronouns = new Pronouns(cast, this, subjects);
    this.descriptions = new Descriptions(cast, this, subjects, pronouns);
  }

  /** Takes note of who a passage is about before its sources are read. */
  void observe(Passage p) {
    subjects.observe(p);
    pronouns.observe(p);
    envoys(p);
  }

  /** "the Russian ambassador": whom "the ambassador" means from here on. */
  private void envoys(Passage p) {
    for (Mention m : cast.mentions().in(p, 0, p.size())) {
      boolean owned = p.low(m.to()).equals("'s") || p.low(m.to()).equals("\u2019s");
      String title = p.low(owned ? m.to() + 1 : m.to());
      if (m.kind() == Mention.Kind.STATE && ENVOYS.contains(title)) {
        cast.parties().title(title, m.name());
      }
    }
  }

  /** Holder of a source, empty when there is no source. */
  String resolve(Passage p, Range source) {
    if (source == null) {
      return "";
    }
    if (outlets.tell(p, source, cast.mentions().in(p, source.from(), source.to()))) {
      return "";
    }
    List<String> pair = pair(p, source);
    String holder =
        pair.isEmpty() ? inherited(p, source, find(p, source.from(), source.to())) : pair.get(0);
    if (!holder.isEmpty()) {
      remember(p, source, holder);
    }
    return holder;
  }

  /**
   * Two parties that speak together ("Norway and Sweden said"), empty when there are no two. They
   * are two names, not the parts of one and not a name and a role.
   */
  List<String> pair(Passage p, Range source) {
    String join = p.field() == TextField.HEADLINE && !p.titled() ? "," : "and";
    int and = source == null ? -1 : p.find(join, source.from() + 1, source.to() - 1);
    if (and < 0 && source != null) {
      and = p.find("and", source.from() + 1, source.to() - 1);
    }
    if (and < 0 || p.find("and", and + 1, source.to()) > 0) {
      return List.of();
    }
    for (int i = source.from(); i < source.to(); i++) {
      if (Words.PREPOSITIONS.contains(p.low(i)) || p.word(i).comma() && i != and) {
        return List.of();
      }
    }
    String left =
        p.low(source.from()).equals("it") ? pronouns.last() : named(p, source.from(), and);
    String right = named(p, and + 1, source.to());
    boolean two = !left.isEmpty() && !right.isEmpty() && !left.equals(right);
    return two ? List.of(left, right) : List.of();
  }

  private String named(Passage p, int from, int to) {
    List<Mention> mentions = cast.mentions().in(p, from, to);
    boolean ends = !mentions.isEmpty() && mentions.get(mentions.size() - 1).to() == to;
    return ends ? find(p, from, to) : "";
  }

  /** A bare new name right after a nameless title is that title's bearer. */
  private String inherited(Passage p, Range source, String holder) {
    List<Mention> mentions = cast.mentions().in(p, source.from(), source.to());
    boolean bare =
        mentions.size() == 1
            && mentions.get(0).kind() == Mention.Kind.PERSON
            && mentions.get(0).name().equals(holder)
            && mentions.get(0).to() - mentions.get(0).from() > 1;
    if (bare
        && !nameless.isEmpty()
        && p.number() - namelessAt <= 2
        && cast.mentions().first(mentions.get(0))) {
      cast.parties().speaks(holder, nameless);
      return nameless;
    }
    return holder;
  }

  private void remember(Passage p, Range source, String holder) {
    boolean person = Pronouns.PERSONS.contains(p.low(source.from()));
    for (Mention m : cast.mentions().in(p, source.from(), source.to())) {
      person |= m.kind() == Mention.Kind.PERSON;
    }
    boolean titled = Titles.isTitlePhrase(p, source.from(), source.to());
    pronouns.spoke(p, source, holder, person || titled);
    boolean several = p.low(source.to() - 1).endsWith("s");
    nameless = titled && !person && !several ? holder : "";
    namelessAt = p.number();
    String head = SourceWords.headNoun(p, source);
    if (Titles.ORGANISATIONS.contains(head)
        || Titles.BODIES.contains(head)
        || Titles.isTitle(head)) {
      cast.parties().title(head, holder);
    }
  }

  /** Canonical holder of the words from {@code from} to {@code to}. */
  String find(Passage p, int from, int end) {
    int to = SourceWords.beforeRelative(p, from, end);
    String low = p.low(from);
    if (to - from == 1) {
      String pronoun = pronouns.of(p, from, low);
      if (pronoun != null) {
        return pronoun;
      }
    }
    if (Words.DETERMINERS.contains(low)
        && Pronouns.PERSONS.contains(low)
        && SourceWords.speaksForOne(p.low(from + 1))) {
      return pronouns.person(Gender.ofPronoun(low), p, from);
    }
    String called = cast.epithets().of(p, from, to);
    if (called != null) {
      return cast.parties().of(called);
    }
    if (Epithets.aged(p, from, to) && Words.DETERMINERS.contains(low)
        || p.low(to - 1).equals("client") && Pronouns.PERSONS.contains(low)) {
      String person = pronouns.speaker(Gender.ofPronoun(low));
      if (!person.isEmpty()) {
        return person;
      }
    }
    int aside = p.find(",", from, to);
    int name = aside < 0 ? to : aside;
    if (SourceWords.office(p, name)) {
      return NameRuns.text(p, Words.DETERMINERS.contains(low) ? from + 1 : from, name);
    }
    String owner = SourceWords.owner(p, from, to);
    if (owner != null && cast.mentions().in(p, from, from + owner.split(" ").length).isEmpty()) {
      return owner;
    }
    int comma = p.find(",", from, to);
    if (comma > from
        && comma < to - 1
        && cast.mentions().in(p, from, comma).isEmpty()
        && comma - from <= 3
        && p.word(from).capital()
        && !Titles.isTitlePhrase(p, from, comma)
        && Titles.isTitlePhrase(p, comma + 1, to)) {
      return find(p, comma + 1, to);
    }
    if (comma > from
        && !cast.mentions().in(p, from, comma).isEmpty()
        && !Titles.isTitlePhrase(p, from, comma)) {
      return find(p, from, comma);
    }
    if (descriptions.kindBesideName(p, from, to)) {
      return descriptions.kind(p, from, to);
    }
    List<Mention> mentions = cast.mentions().in(p, from, to);
    String person = speaker(p, mentions, from, to);
    if (person != null) {
      return person;
    }
    if (SourceWords.finding(p, from, to)) {
      return "";
    }
    boolean people = Titles.PEOPLE.contains(SourceWords.headNoun(p, new Range(from, to)));
    String named = people ? null : cast.named().in(p, from, to);
    if (named != null) {
      return named;
    }
    String organ = cast.named().organ(p, from, to);
    return organ == null ? descriptions.of(p, from, to) : organ;
  }

  /** "Lawyer Jan Lund said that his client ...". */
  private static boolean lawyer(Passage p, Mention person) {
    return Titles.AGENTS.contains(p.low(person.from() - 1)) && Clients.client(p);
  }

  /** The person named, or the party for whom that person's role in the same words speaks. */
  private String speaker(Passage p, List<Mention> mentions, int from, int to) {
    Mention person = null;
    for (Mention m : mentions) {
      if (m.kind() == Mention.Kind.PERSON) {
        person = m;
      }
    }
    if (person == null || OwnVoice.followers(p, person.to(), to)) {
      return null;
    }
    if (SourceWords.family(p, person.to(), to)) {
      return "family of " + person.name();
    }
    String party = cast.parties().of(person);
    boolean lawyer = Clients.defends(p, person.from() - 3, person.from()) || lawyer(p, person);
    String client = lawyer && party.equals(person.name()) ? cast.clients().of(person.name()) : null;
    if (client != null) {
      cast.parties().speaks(person.name(), client);
      return client;
    }
    boolean own = p.low(from).equals("its") || p.low(from).equals("their");
    boolean after = p.low(person.to()).equals(",") && p.low(person.to() + 1).equals("its");
    if (party.equals(person.name()) && (own || after) && SourceWords.voice(p, from, to)) {
      String body = subjects.owner(p, from);
      if (!body.isEmpty()) {
        cast.parties().speaks(person.name(), body);
        return body;
      }
    }
    return party;
  }
}
