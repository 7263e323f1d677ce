package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reduces contents to propositions: agent, positive text, terms, entities, figures. */
final class Propositions {

  private static final Set<String> LIGHT =
      WordSet.of(
          "be", "have", "do", "get", "make", "go", "come", "say", "tell", "take", "put", "new",
          "there", "here", "such", "own", "mr", "mrs", "ms", "mr.", "mrs.", "ms.", "dr.", "%",
          "percent", "more", "very", "much", "well", "matter", "thing", "way", "so", "too", "then",
          "than", "nearly", "about", "around", "whether", "yes", "sir");
  private static final Set<String> OWN =
      WordSet.of("it", "its", "they", "their", "we", "our", "i", "my", "us", "them");
  private static final Set<String> PERSONAL = WordSet.of("he", "she", "his", "her", "him");
  private static final int MOST_TERMS = 28;

  /** The empty proposition: nothing is known of what was said. */
  static final Proposition NONE = new Proposition("", "", List.of(), List.of(), List.of());

  private final Cast cast;
  private final Holders holders;

  Propositions(Cast cast, Holders holders) {
    this.cast = cast;
    this.holders = holders;
  }

  /**
   * The proposition of a run of words.
   *
   * @param holder for whom the source speaks: what "it" and "we" in the content mean
   */
  Proposition build(Passage p, Range content, String holder) {
    int from = content.from();
    int to = content.to();
    while (from < to && opener(p, from)) {
      from++;
    }
    if (from >= to) {
      return NONE;
    }
    int verb = firstVerb(p, from, to);
    String agent = agent(p, from, verb, to, holder);
    List<Mention> mentions = cast.mentions().in(p, from, to);
    Set<String> terms = new LinkedHashSet<>();
    Set<String> entities = new LinkedHashSet<>();
    Set<String> figures = new LinkedHashSet<>();
    boolean[] named = new boolean[to - from];
    for (Mention m : mentions) {
      for (int i = m.from(); i < m.to(); i++) {
        named[i - from] = true;
      }
      String name = m.kind() == Mention.Kind.PERSON ? m.name() : cast.parties().of(m);
      if (!name.equals(agent) && !cast.parties().of(m).equals(agent)) {
        entities.add(name);
      }
    }
    for (int i = from; i < to && terms.size() < MOST_TERMS; i++) {
      if (p.word(i).digits()) {
        figures.add(p.low(i).replace(",", ""));
      } else if (!named[i - from] && p.word(i).known().term() != null) {
        terms.add(p.word(i).known().term());
      }
    }
    terms.removeIf(LIGHT::contains);
    return new Proposition(
        agent,
        ClaimText.of(p, from, to, verb, agent),
        List.copyOf(terms),
        List.copyOf(entities),
        List.copyOf(figures));
  }

  private static boolean opener(Passage p, int i) {
    String low = p.low(i);
    return !p.word(i).wordy()
        || low.equals("that")
        || low.equals("of")
        || low.equals("whether")
        || low.equals("but")
        || low.equals("and")
        || low.equals("yes")
        || low.equals("no") && p.low(i + 1).equals(",");
  }

  /** First finite verb of the clause; {@code to} when there is none. */
  private static int firstVerb(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      String low = p.low(i);
      if (Words.AUXILIARIES.contains(low) && !(low.startsWith("'") && i == from)) {
        return possessive(p, i) ? next(p, i, to) : i;
      }
      Verbs.Reading reading = p.verb(i);
      if (reading == null || p.word(i).capital() && i > from && !p.titled()) {
        continue;
      }
      boolean finite =
          reading.form() == VerbForm.PAST
              || reading.form() == VerbForm.THIRD && i > from
              || i == from && (reading.form() == VerbForm.ING || reading.form() == VerbForm.BASE);
      if (finite && !Words.DETERMINERS.contains(p.low(i - 1))) {
        return i;
      }
    }
    return to;
  }

  private static int next(Passage p, int i, int to) {
    return firstVerb(p, i + 1, to);
  }

  private static boolean possessive(Passage p, int i) {
    String low = p.low(i);
    return (low.equals("'s") || low.equals("\u2019s"))
        && i > 0
        && !Words.PRONOUNS.contains(p.low(i - 1))
        && !p.low(i - 1).equals("there");
  }

  /** "German seed maker Hollen": the name that the ones before it describe; null for none. */
  private static Mention subject(Passage p, List<Mention> named) {
    Mention head = named.isEmpty() ? null : named.get(0);
    for (int k = 1; k < named.size() && describes(p, head, named.get(k)); k++) {
      head = named.get(k);
    }
    return head;
  }

  private static boolean describes(Passage p, Mention first, Mention next) {
    boolean describes = first.kind() == Mention.Kind.STATE && next.kind() != Mention.Kind.STATE;
    for (int i = first.to(); i < next.from() && describes; i++) {
      String low = p.low(i);
      describes =
          p.word(i).wordy()
              && !Words.PREPOSITIONS.contains(low)
              && !Words.CONJUNCTIONS.contains(low)
              && !Words.CLAUSE_OPENERS.contains(low);
    }
    return describes;
  }

  private String agent(Passage p, int from, int verb, int to, String holder) {
    String first = p.low(from);
    if (verb == from || first.equals("to")) {
      return holder;
    }
    if (OWN.contains(first) && !ClaimText.expletive(p, from, to)) {
      return holder;
    }
    if (PERSONAL.contains(first)) {
      String person = holders.find(p, from, from + 1);
      return person.isEmpty() ? holder : person;
    }
    Mention subject = subject(p, cast.mentions().in(p, from, verb));
    if (subject != null) {
      return cast.parties().of(subject);
    }
    for (int i = from; i < to; i++) {
      if (OWN.contains(p.low(i)) && i > from) {
        return holder;
      }
    }
    if (Words.DETERMINERS.contains(first) && verb < to) {
      String described = holders.find(p, from, verb);
      return described.length() > 60 ? "" : described;
    }
    for (Mention m : cast.mentions().in(p, from, to)) {
      return cast.parties().of(m);
    }
    return "";
  }
}
