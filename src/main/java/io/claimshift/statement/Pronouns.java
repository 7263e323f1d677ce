package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Locale;
import java.util.Set;

/** Who "he", "it" and "they" mean: remembers who spoke and whom sentences had for subject. */
final class Pronouns {

  /** Those that mean a person. */
  static final Set<String> PERSONS = WordSet.of("he", "she", "i", "him", "her", "his");

  private static final Set<String> PARTIES = WordSet.of("it", "they", "we", "its", "their", "them");

  private final Cast cast;
  private final Holders holders;
  private final SubjectParties subjects;
  private final Speakers speakers = new Speakers();
  private String lastParty = "";
  private String lastHolder = "";
  private String group = "";

  Pronouns(Cast cast, Holders holders, SubjectParties subjects) {
    this.cast = cast;
    this.holders = holders;
    this.subjects = subjects;
  }

  /** Takes note of who a passage is about before its sources are read. */
  void observe(Passage p) {
    group = people(p, group);
    for (Mention m : cast.mentions().in(p, 0, p.size())) {
      if (m.kind() == Mention.Kind.PERSON && p.word(m.from()).quote() == 0) {
        if (SubjectParties.within(p, m.from())) {
          speakers.add(cast.parties().of(m), Gender.of(p, m));
          return;
        }
        break;
      }
    }
    int first = SubjectParties.firstVerb(p);
    String called = p.size() > 0 ? cast.epithets().of(p, 0, first) : null;
    if (called == null && first > 0 && p.low(0).equals("the") && Epithets.aged(p, 0, first)) {
      speakers.add(latestByName(p), Gender.UNKNOWN);
      return;
    }
    if (called != null && p.word(0).quote() == 0) {
      speakers.add(cast.parties().of(called), Gender.ofName(called));
      return;
    }
    int verb = SubjectParties.titled(p);
    if (verb > 0 && p.word(0).quote() == 0 && !Words.PREPOSITIONS.contains(p.low(0))) {
      speakers.add(holders.find(p, 0, verb), Gender.ofTitles(p, 0, verb));
    }
  }

  /** Several people, without a name, who are the subject of a sentence: "Prosecutors". */
  private static String people(Passage p, String known) {
    int verb = SubjectParties.firstVerb(p);
    String head = p.low(verb - 1);
    boolean several = head.endsWith("s") && (Titles.PEOPLE.contains(head) || Titles.isTitle(head));
    return several && verb <= 3 && p.word(0).quote() == 0 ? NameRuns.text(p, 0, verb) : known;
  }

  /** Takes note of who spoke: a person or an office, which "he" can mean, or a party. */
  void spoke(Passage p, Range source, String holder, boolean person) {
    if (person) {
      speakers.add(holder, gender(p, source));
    } else {
      lastParty = holder;
    }
    lastHolder = holder;
  }

  private Gender gender(Passage p, Range source) {
    Gender pronoun = Gender.ofPronoun(p.low(source.from()));
    if (pronoun != Gender.UNKNOWN && source.to() - source.from() == 1) {
      return pronoun;
    }
    for (Mention m : cast.mentions().in(p, source.from(), source.to())) {
      if (m.kind() == Mention.Kind.PERSON) {
        return Gender.of(p, m);
      }
    }
    return Gender.ofTitles(p, source.from(), source.to());
  }

  /** The holder of the last source read. */
  String last() {
    return lastHolder;
  }

  /** Whom a pronoun between two words means; null when it is none. */
  String of(Passage p, int at, String low) {
    if (PERSONS.contains(low)) {
      Gender wanted = Gender.ofPronoun(low);
      String latest = person(wanted, p, at);
      return latest.isEmpty() ? lastHolder : latest;
    }
    if (PARTIES.contains(low)) {
      String subject = low.equals("it") || low.equals("its") ? subjects.of(p, at) : "";
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
      return begin < end ? holders.find(p, begin, end) : lastHolder;
    }
    return null;
  }

  /** The person last heard or named before a word whom a pronoun can mean; empty for none. */
  String person(Gender wanted, Passage p, int at) {
    String person = speaker(wanted);
    return person.isEmpty() ? latestPerson(wanted, p, at) : person;
  }

  /** The person last heard whom a pronoun can mean; empty for none. */
  String speaker(Gender wanted) {
    return speakers.find(wanted);
  }

  /** The party of the last person named before a word whom a pronoun can mean. */
  private String latestPerson(Gender wanted, Passage p, int at) {
    Mention m =
        cast.mentions()
            .latest(
                x -> x.kind() == Mention.Kind.PERSON && Gender.of(x.passage(), x).agrees(wanted),
                p,
                at);
    return m == null ? "" : cast.parties().of(m);
  }

  /** The party of the last person before a passage whose given name is known for one. */
  private String latestByName(Passage p) {
    Mention m =
        cast.mentions()
            .latest(
                x -> x.kind() == Mention.Kind.PERSON && Gender.ofName(x.name()) != Gender.UNKNOWN,
                p,
                0);
    return m == null ? "" : cast.parties().of(m);
  }

  private String latestParty(Passage p, int at) {
    String organisation = cast.mentions().salient(Mention.Kind.ORGANISATION, p, at);
    return organisation.isEmpty() ? latest(Mention.Kind.STATE, p, at) : organisation;
  }

  private String latest(Mention.Kind kind, Passage p, int at) {
    Mention m = cast.mentions().latest(kind, p, at);
    return m == null ? "" : cast.parties().of(m);
  }

  /** "Analysts", "residents of the town": people whom "it" cannot mean. */
  private static boolean people(String holder) {
    String first = holder.isEmpty() ? "" : holder.split(" ")[0].toLowerCase(Locale.ROOT);
    String last = holder.substring(holder.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return Titles.PEOPLE.contains(first) || Titles.PEOPLE.contains(last);
  }
}
