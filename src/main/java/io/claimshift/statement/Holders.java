package io.claimshift.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Says for whom a source speaks. Keeps the last speakers of the article, so that pronouns and
 * titles find them; read sources in text order.
 */
final class Holders {

  private static final Set<String> PERSON_PRONOUNS = Set.of("he", "she", "i", "him", "her", "his");
  private static final Set<String> PARTY_PRONOUNS =
      Set.of("it", "they", "we", "its", "their", "them");

  /** Papers by which the last speaker goes on speaking: "the statement said". */
  private static final Set<String> PAPERS =
      Set.of(
          "statement",
          "release",
          "communique",
          "communiqué",
          "message",
          "sheet",
          "note",
          "email",
          "e-mail",
          "letter",
          "post");

  /** Words for a firm or club that stand for its name. */
  private static final Set<String> KINDS =
      Set.of("company", "firm", "club", "side", "team", "carrier", "bank", "group", "maker");

  private static final Set<String> FIRMS =
      Set.of(
          "company",
          "firm",
          "maker",
          "drugmaker",
          "carmaker",
          "manufacturer",
          "operator",
          "retailer",
          "developer",
          "lender",
          "producer",
          "airline",
          "carrier",
          "insurer",
          "supplier");

  /** Words in the names of bodies that no such word can mean. */
  private static final Set<String> OFFICES =
      Set.of(
          "agency",
          "ministry",
          "university",
          "police",
          "commission",
          "council",
          "court",
          "authority",
          "union",
          "department",
          "institute",
          "association",
          "parliament",
          "regulator");

  private static final int LONGEST_SUBJECT = 9;

  /** Sentences after which "its chairman" no longer points back to the subject of one. */
  private static final int NEAR = 4;

  private final Cast cast;
  private final Outlets outlets;
  private final Speakers speakers = new Speakers();
  private String lastParty = "";
  private String lastHolder = "";
  private String nameless = "";
  private int namelessAt;
  private Passage subject;
  private Passage before;
  private String group = "";

  Holders(Cast cast) {
    this.cast = cast;
    this.outlets = new Outlets(cast.everyone());
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
    String left = p.low(source.from()).equals("it") ? lastHolder : named(p, source.from(), and);
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

  /** Takes note of who a passage is about before its sources are read. */
  void observe(Passage p) {
    if (subject != null && ownBody(subject, subject.size())) {
      before = subject;
    }
    subject = p;
    group = people(p, group);
    for (Mention m : cast.mentions().in(p, 0, p.size())) {
      if (m.kind() == Mention.Kind.PERSON && p.word(m.from()).quote() == 0) {
        if (subject(p, m.from())) {
          speakers.add(cast.parties().of(m), gender(p, m));
          return;
        }
        break;
      }
    }
    int verb = firstVerb(p);
    boolean titled = verb <= LONGEST_SUBJECT && Titles.isTitlePhrase(p, 0, verb);
    if (titled && p.word(0).quote() == 0 && !Words.PREPOSITIONS.contains(p.low(0))) {
      speakers.add(find(p, 0, verb), Gender.ofTitles(p, 0, verb));
    }
  }

  /** Several people, without a name, who are the subject of a sentence: "Prosecutors". */
  private static String people(Passage p, String known) {
    int verb = firstVerb(p);
    String head = p.low(verb - 1);
    boolean several = head.endsWith("s") && (Titles.PEOPLE.contains(head) || Titles.isTitle(head));
    return several && verb <= 3 && p.word(0).quote() == 0 ? NameRuns.text(p, 0, verb) : known;
  }

  private static int firstVerb(Passage p) {
    int i = 0;
    while (i < p.size() && subject(p, i + 1)) {
      i++;
    }
    return i;
  }

  private static Gender gender(Passage p, Mention m) {
    Gender name = Gender.ofName(m.name());
    return name != Gender.UNKNOWN ? name : Gender.ofTitles(p, Math.max(0, m.from() - 4), m.from());
  }

  /** Whether no verb stands before the word. */
  private static boolean subject(Passage p, int word) {
    for (int i = 0; i < word; i++) {
      Verbs.Reading reading = Verbs.read(p.low(i));
      boolean verb = reading != null && !p.word(i).capital() && reading.form() != VerbForm.ING;
      if (verb || Words.AUXILIARIES.contains(p.low(i)) && !p.low(i).startsWith("'")) {
        return false;
      }
    }
    return true;
  }

  /** The holder of the last source read. */
  String last() {
    return lastHolder;
  }

  private void remember(Passage p, Range source, String holder) {
    boolean person = PERSON_PRONOUNS.contains(p.low(source.from()));
    for (Mention m : cast.mentions().in(p, source.from(), source.to())) {
      person |= m.kind() == Mention.Kind.PERSON;
    }
    if (person || Titles.isTitlePhrase(p, source.from(), source.to())) {
      speakers.add(holder, genderOf(p, source));
    } else {
      lastParty = holder;
    }
    lastHolder = holder;
    boolean titled = Titles.isTitlePhrase(p, source.from(), source.to());
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

  private Gender genderOf(Passage p, Range source) {
    Gender pronoun = Gender.ofPronoun(p.low(source.from()));
    if (pronoun != Gender.UNKNOWN && source.to() - source.from() == 1) {
      return pronoun;
    }
    for (Mention m : cast.mentions().in(p, source.from(), source.to())) {
      if (m.kind() == Mention.Kind.PERSON) {
        return gender(p, m);
      }
    }
    return Gender.ofTitles(p, source.from(), source.to());
  }

  /** Canonical holder of the words from {@code from} to {@code to}. */
  String find(Passage p, int from, int end) {
    int to = SourceWords.beforeRelative(p, from, end);
    String low = p.low(from);
    if (to - from == 1) {
      String pronoun = pronoun(p, from, low);
      if (pronoun != null) {
        return pronoun;
      }
    }
    if (Words.DETERMINERS.contains(low)
        && PERSON_PRONOUNS.contains(low)
        && SourceWords.speaksForOne(p.low(from + 1))) {
      String person = speakers.find(Gender.ofPronoun(low));
      return person.isEmpty() ? latestPerson(Gender.ofPronoun(low), p, from) : person;
    }
    if (p.low(to - 1).endsWith("-year-old") && Words.DETERMINERS.contains(low)
        || p.low(to - 1).equals("client") && PERSON_PRONOUNS.contains(low)) {
      String person = speakers.find(Gender.ofPronoun(low));
      if (!person.isEmpty()) {
        return person;
      }
    }
    int aside = p.find(",", from, to);
    int name = aside < 0 ? to : aside;
    if (office(p, name)) {
      return NameRuns.text(p, Words.DETERMINERS.contains(low) ? from + 1 : from, name);
    }
    String owner = owner(p, from, to);
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
    if (kindBesideName(p, from, to)) {
      return kind(p, from, to);
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
    return organ == null ? described(p, from, to) : organ;
  }

  private String pronoun(Passage p, int at, String low) {
    if (PERSON_PRONOUNS.contains(low)) {
      Gender wanted = Gender.ofPronoun(low);
      String person = speakers.find(wanted);
      String latest = person.isEmpty() ? latestPerson(wanted, p, at) : person;
      return latest.isEmpty() ? lastHolder : latest;
    }
    if (PARTY_PRONOUNS.contains(low)) {
      String subject = low.equals("it") || low.equals("its") ? subjectParty(p, at) : "";
      if (!subject.isEmpty()) {
        return subject;
      }
      boolean one = low.startsWith("the") && Gender.ofName(lastHolder) != Gender.UNKNOWN;
      if (one && lastParty.isEmpty()) {
        return group;
      }
      boolean several = low.startsWith("it") && people(lastHolder) || one;
      String party = several ? lastParty : lastHolder;
      return party.isEmpty() || several && people(party) ? latestParty(p, at) : party;
    }
    if (SourceWords.RELATIVES.contains(low) && at > 0) {
      int end = p.word(at - 1).comma() ? at - 1 : at;
      int begin = NounPhrases.begin(p, end, 0);
      return begin < end ? find(p, begin, end) : lastHolder;
    }
    return null;
  }

  /** The party that the sentence has for its subject before the word; empty when there is none. */
  private String subjectParty(Passage p, int at) {
    return p.word(0).quote() == p.word(at).quote() && ownBody(p, at)
        ? find(p, 0, firstVerb(p))
        : "";
  }

  /** Whether the subject of a sentence, before the word, is a body and not a person. */
  private boolean ownBody(Passage p, int at) {
    int verb = firstVerb(p);
    if (verb == 0 || verb >= at || verb > LONGEST_SUBJECT) {
      return false;
    }
    boolean preposed = Words.PREPOSITIONS.contains(p.low(0)) || Words.PRONOUNS.contains(p.low(0));
    boolean party = false;
    for (int i = 0; i < verb && !preposed; i++) {
      party |= Titles.BODIES.contains(p.low(i)) || Titles.ORGANISATIONS.contains(p.low(i));
    }
    for (Mention m : cast.mentions().in(p, 0, verb)) {
      party |= m.to() == verb && m.kind() != Mention.Kind.PERSON && !preposed;
    }
    return party;
  }

  /** The body that "its" means beside a role: the subject of this sentence or the last one's. */
  private String owner(Passage p, int at) {
    String own = subjectParty(p, at);
    boolean near = before != null && p.number() - before.number() <= NEAR;
    return own.isEmpty() && near ? find(before, 0, firstVerb(before)) : own;
  }

  private String latestParty(Passage p, int at) {
    String organisation = cast.mentions().salient(Mention.Kind.ORGANISATION, p, at);
    return organisation.isEmpty() ? latest(Mention.Kind.STATE, p, at) : organisation;
  }

  /** The party of the last person named before a word whom a pronoun can mean. */
  private String latestPerson(Gender wanted, Passage p, int at) {
    Mention m =
        cast.mentions()
            .latest(
                x -> x.kind() == Mention.Kind.PERSON && gender(x.passage(), x).agrees(wanted),
                p,
                at);
    return m == null ? "" : cast.parties().of(m);
  }

  private String latest(Mention.Kind kind, Passage p, int at) {
    Mention m = cast.mentions().latest(kind, p, at);
    return m == null ? "" : cast.parties().of(m);
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
    boolean family = false;
    for (int i = person.to(); i < to; i++) {
      String low = p.low(i);
      family |=
          low.equals("family")
              || low.equals("parents")
              || low.equals("mother")
              || low.equals("father")
              || low.equals("wife")
              || low.equals("husband")
              || low.equals("brother")
              || low.equals("sister");
    }
    if (family) {
      return "family of " + person.name();
    }
    String party = cast.parties().of(person);
    boolean own = p.low(from).equals("its") || p.low(from).equals("their");
    boolean after = p.low(person.to()).equals(",") && p.low(person.to() + 1).equals("its");
    if (party.equals(person.name()) && (own || after) && SourceWords.voice(p, from, to)) {
      String body = owner(p, from);
      if (!body.isEmpty()) {
        cast.parties().speaks(person.name(), body);
        return body;
      }
    }
    return party;
  }

  /**
   * "Kirov's foreign minister": a name the text gives an office or body of state; null for none.
   */
  private String owner(Passage p, int from, int to) {
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
  private static boolean office(Passage p, int to) {
    boolean office = p.low(to - 1).equals("office") && p.low(to - 2).length() <= 2;
    String whose = p.low(to - 3);
    return office
        && (whose.startsWith("prosecutor")
            || whose.equals("coroner")
            || whose.equals("ombudsman")
            || whose.equals("auditor"));
  }

  /** "the Basel-based company", "the Premier League club": a place or league is not its name. */
  private boolean kindBesideName(Passage p, int from, int to) {
    boolean kind = KINDS.contains(p.low(to - 1)) && p.low(from).equals("the");
    boolean based = false;
    for (int i = from; i < to - 1; i++) {
      based |= p.low(i).endsWith("based");
    }
    List<Mention> named = cast.mentions().in(p, from, to);
    boolean beside =
        named.size() == 1
            && named.get(0).to() == to - 1
            && named.get(0).kind() == Mention.Kind.ORGANISATION;
    return kind && (based || beside);
  }

  /** Whom "the company" means. */
  private String kind(Passage p, int from, int to) {
    String subject = subjectParty(p, from);
    String body = subject.isEmpty() ? body(p, from, p.low(to - 1)) : subject;
    return body.isEmpty() ? NameRuns.text(p, to - 1, to) : body;
  }

  /** The body that the text is mainly about of those that such a word can mean; empty for none. */
  private String body(Passage p, int from, String kind) {
    boolean firm = FIRMS.contains(kind);
    String body =
        cast.mentions()
            .dominant(
                m -> m.kind() == Mention.Kind.ORGANISATION && !(firm && office(m.name())), p, from);
    return SourceWords.medium(body) ? "" : body;
  }

  /** "European Medicines Agency": no firm. */
  private static boolean office(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
      if (OFFICES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** No name: a title used before, a body of the state last named, or the words themselves. */
  private String described(Passage p, int from, int to) {
    int begin = from;
    boolean definite =
        p.low(from).equals("the")
            || p.low(from).equals("its")
            || p.low(from).equals("their")
            || p.low(from).equals("his");
    while (begin < to - 1 && Words.DETERMINERS.contains(p.low(begin))) {
      begin++;
    }
    String owner = owner(p, from, to);
    if (owner != null) {
      return owner;
    }
    definite |= p.field() == TextField.HEADLINE;
    String head = SourceWords.headNoun(p, new Range(from, to));
    boolean alone = definite && to - begin == 1;
    String bearer = alone && Titles.isTitle(head) ? cast.parties().bearer(head, p, from) : null;
    if (bearer != null) {
      return bearer;
    }
    if (definite && SourceWords.bareTitle(p, begin, to) || to - begin == 1) {
      String known = cast.parties().titled(head);
      if (known != null) {
        return known;
      }
    }
    if (definite && PAPERS.contains(head) && !lastHolder.isEmpty()) {
      return lastHolder;
    }
    String ofKind = alone ? cast.mentions().ofKind(head, p, from) : null;
    if (ofKind != null) {
      return ofKind;
    }
    boolean body = false;
    boolean member = false;
    boolean role = false;
    boolean kind = false;
    for (int i = begin; i < to; i++) {
      body |= Titles.BODIES.contains(p.low(i)) || Titles.isStateOffice(p.low(i));
      member |= Titles.MEMBERS.contains(p.low(i));
      role |= Titles.ROLES.contains(p.low(i));
      kind |= Titles.ORGANISATIONS.contains(p.low(i)) && i < to;
    }
    if (body && !member && !Titles.INDEPENDENT.contains(head)) {
      String state = cast.mentions().dominant(Mention.Kind.STATE, p, from);
      if (!state.isEmpty()) {
        return state;
      }
    }
    if (definite && (kind || role) && !SourceWords.severalOf(p, begin, to)
        || role && head.startsWith("spokes")) {
      String organisation = body(p, from, head);
      boolean voice = organisation.isEmpty() && head.startsWith("spokes");
      if (voice
          && Gender.ofName(lastHolder) == Gender.UNKNOWN
          && cast.mentions().names(lastHolder)) {
        return lastHolder;
      }
      if (!organisation.isEmpty()) {
        return organisation;
      }
    }
    int of = p.find("of", begin + 1, to);
    boolean heads = of == begin + 1 && Titles.VOICES.contains(p.low(begin)) && of < to - 2;
    if (heads
        && Words.DETERMINERS.contains(p.low(of + 1))
        && Titles.ORGANISATIONS.contains(p.low(to - 1))) {
      return find(p, of + 1, to);
    }
    boolean owned = p.low(to - 1).startsWith("spokes") || Titles.AGENTS.contains(p.low(to - 1));
    boolean possessor = p.low(to - 2).equals("'s") || p.low(to - 2).equals("\u2019s");
    if (owned && possessor && to - 2 > begin) {
      return NameRuns.text(p, begin, to - 2);
    }
    int spokenFor = SourceWords.spokenFor(p, begin, to);
    boolean nobody = to - spokenFor == 1 && Words.DETERMINERS.contains(p.low(spokenFor));
    return nobody ? "" : NameRuns.text(p, spokenFor, to);
  }

  /** "Analysts", "residents of the town": people whom "it" cannot mean. */
  private static boolean people(String holder) {
    String first = holder.isEmpty() ? "" : holder.split(" ")[0].toLowerCase(Locale.ROOT);
    String last = holder.substring(holder.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return Titles.PEOPLE.contains(first) || Titles.PEOPLE.contains(last);
  }
}
