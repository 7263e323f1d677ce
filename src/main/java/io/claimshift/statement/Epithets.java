package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the persons of one article are called besides their names: "skier Timo Lund" makes "the
 * skier" mean him, "Lund, 31," makes "the 31-year-old". A word that two persons are called means
 * neither.
 */
final class Epithets {

  /** What "the player" and "the athlete" can mean. */
  private static final Set<String> SPORTS = Titles.LISTS.words("athletes");

  private static final Set<String> PLAYERS =
      WordSet.of(
          "player", "athlete", "sportsman", "sportswoman", "star", "champion", "international");

  private static final String AGE = "-year-old";
  private static final String SEVERAL = "";
  private static final int LONGEST = 4;

  private final Map<String, String> persons = new HashMap<>();
  private String player;

  Epithets(List<Mention> mentions) {
    for (Mention m : mentions) {
      if (m.kind() == Mention.Kind.PERSON) {
        before(m);
        after(m);
      }
    }
  }

  /** The person whom words without a name mean; null where they mean none that is known. */
  String of(Passage p, int from, int to) {
    boolean definite = p.low(from).equals("the") || p.low(from).equals("that");
    int begin = definite ? from + 1 : from;
    if (aged(p, from, to)) {
      String person = persons.get(p.low(to - 5) + AGE);
      return SEVERAL.equals(person) ? null : person;
    }
    if (begin >= to
        || to - begin > LONGEST
        || !definite && !(p.field() == TextField.HEADLINE && to - begin == 1)) {
      return null;
    }
    for (int i = begin; i < to; i++) {
      if (!p.word(i).wordy() || p.word(i).capital() && !p.titled() && i > 0) {
        return null;
      }
    }
    String head = p.low(to - 1);
    if (PLAYERS.contains(head) && !persons.containsKey(head)) {
      return SEVERAL.equals(player) ? null : player;
    }
    String person = persons.get(head);
    return SEVERAL.equals(person) ? null : person;
  }

  /** "the 31-year-old". */
  static boolean aged(Passage p, int from, int to) {
    return to - from >= 5 && p.low(to - 1).equals("old") && p.low(to - 3).equals("year");
  }

  private void before(Mention m) {
    Passage p = m.passage();
    int i = m.from() - 1;
    boolean opens =
        i == 0 && (Titles.PEOPLE_EPITHETS.contains(p.low(i)) || SPORTS.contains(p.low(i)));
    boolean full = m.to() - m.from() > 1;
    if (i < 0 || !full || p.word(i).capital() && !opens || !noun(p, i)) {
      return;
    }
    put(p.low(i), m.name());
  }

  private void after(Mention m) {
    Passage p = m.passage();
    int i = m.to();
    if (!p.low(i).equals(",") || i + 2 >= p.size()) {
      return;
    }
    if (p.word(i + 1).digits() && p.low(i + 2).equals(",")) {
      put(p.low(i + 1) + AGE, m.name());
      return;
    }
    if (p.low(i + 1).equals("a") || p.low(i + 1).equals("an")) {
      int end = NounPhrases.end(p, i + 1, p.size());
      Range words = end > i + 2 ? new Range(i + 1, end) : null;
      String head = words == null ? "" : SourceWords.headNoun(p, words);
      int at = words == null ? -1 : p.find(head, i + 1, end);
      if (at > 0 && !p.word(at).capital() && noun(p, at)) {
        put(head, m.name());
      }
    }
  }

  /** Whether a word can be what one person is called; offices have rules of their own. */
  private static boolean noun(Passage p, int i) {
    String low = p.low(i);
    return low.length() > 3
        && Character.isLetter(low.charAt(0))
        && (!low.endsWith("s") || low.endsWith("ss"))
        && !Titles.isTitle(low)
        && !Titles.ORGANISATIONS.contains(low)
        && !Titles.BODIES.contains(low)
        && !Words.PREPOSITIONS.contains(low)
        && !Words.CONJUNCTIONS.contains(low)
        && !Words.CLAUSE_OPENERS.contains(low)
        && !Words.PRONOUNS.contains(low)
        && !Words.DETERMINERS.contains(low)
        && !Words.AUXILIARIES.contains(low)
        && !Words.TIME.contains(low)
        && !Words.isAdverb(low)
        && Verbs.read(low) == null;
  }

  private void put(String word, String person) {
    String known = persons.putIfAbsent(word, person);
    if (known != null && !known.equals(person)) {
      persons.put(word, SEVERAL);
    }
    if (SPORTS.contains(word)) {
      player = player == null || player.equals(person) ? person : SEVERAL;
    }
  }
}
