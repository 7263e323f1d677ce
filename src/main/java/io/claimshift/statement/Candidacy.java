package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When the head of a state or government speaks as a person: of an election that he or she stood
 * in. Who concedes defeat concedes it for no state.
 */
final class Candidacy {

  private static final Set<String> ELECTIONS =
      WordSet.of(
          "election",
          "elections",
          "vote",
          "ballot",
          "ballots",
          "runoff",
          "run-off",
          "polls",
          "outgoing",
          "inauguration");

  private static final Set<String> CONTESTS =
      WordSet.of(
          "concede",
          "concedes",
          "conceded",
          "conceding",
          "concession",
          "challenger",
          "incumbent",
          "re-election",
          "reelection",
          "runoff",
          "run-off");

  /** What is won and lost. */
  private static final Set<String> OUTCOMES =
      WordSet.of(
          "win",
          "won",
          "wins",
          "winning",
          "lose",
          "lost",
          "losing",
          "defeat",
          "defeated",
          "victory",
          "concede",
          "concedes",
          "conceded",
          "result",
          "results",
          "ballot",
          "ballots",
          "tally",
          "winner",
          "loser",
          "landslide",
          "rigged",
          "stolen");

  private static final Set<String> DEFEATS = WordSet.of("defeat", "victory", "to");
  private static final Set<String> SELF = WordSet.of("i", "he", "she");
  private static final Set<String> OUTCOME_VERBS = WordSet.of("win", "lose", "concede");
  private static final int GROUP = 4;

  private final Mentions mentions;
  private final Parties parties;
  private final Set<String> heads = new HashSet<>();
  private final Map<String, String> byState = new HashMap<>();
  private final boolean contested;

  Candidacy(List<Passage> passages, Mentions mentions, Parties parties, Actors actors) {
    this.mentions = mentions;
    this.parties = parties;
    this.contested = contested(passages);
    if (contested) {
      learn(actors);
      for (Mention m : mentions.all()) {
        boolean person = m.kind() == Mention.Kind.PERSON && titled(m);
        if (person && mentions.state(parties.of(m))) {
          parties.self(m.name());
        }
      }
    }
  }

  /**
   * The person who speaks for himself though the words of the source speak for {@code holder};
   * {@code holder} where none does.
   */
  String person(Attribution a, String holder) {
    if (!contested || a.source() == null || !mentions.state(holder) || !personal(a)) {
      return holder;
    }
    Passage p = a.passage();
    Range source = a.source();
    for (Mention m : mentions.in(p, source.from(), source.to())) {
      if (m.kind() == Mention.Kind.PERSON) {
        boolean own = parties.of(m).equals(holder) && heads.contains(m.name()) && !voice(p, source);
        return own ? m.name() : holder;
      }
    }
    boolean office = false;
    for (int i = source.from(); i < source.to(); i++) {
      office |= p.low(i).equals("president") || p.low(i).equals("premier");
      office |= source.to() - source.from() == 1 && SELF.contains(p.low(i));
    }
    String head = office ? byState.getOrDefault(holder, "") : "";
    return head.isEmpty() ? holder : head;
  }

  /** Whether a spokesman or a minister is the source, who speaks for the state. */
  private static boolean voice(Passage p, Range source) {
    for (int i = source.from(); i < source.to(); i++) {
      boolean minister = p.low(i).equals("minister") && !p.low(i - 1).equals("prime");
      if (p.low(i).startsWith("spokes") || minister || p.low(i).equals("secretary")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Takes note of who heads which state; of two heads of one state neither is meant by an office.
   */
  private void learn(Actors actors) {
    for (Mention m : mentions.all()) {
      String name = m.name();
      boolean head = titled(m) || actors.ruledBy(name.substring(name.lastIndexOf(' ') + 1)) != null;
      String state = m.kind() == Mention.Kind.PERSON && head ? parties.of(m) : "";
      if (mentions.state(state)) {
        heads.add(name);
        String known = byState.putIfAbsent(state, name);
        if (known != null && !known.equals(name)) {
          byState.put(state, "");
        }
      }
    }
  }

  /** Whether the name stands after the title of a head of state or government. */
  private static boolean titled(Mention m) {
    Passage p = m.passage();
    String before = p.low(m.from() - 1);
    boolean vice = p.low(m.from() - 2).equals("vice");
    boolean prime = before.equals("minister") && p.low(m.from() - 2).equals("prime");
    return !vice && (prime || before.equals("president") || before.equals("premier"));
  }

  /** Whether what is said is of the contest, or only points to what was said of it. */
  private static boolean personal(Attribution a) {
    if (concedes(a) || a.cue().kind().positional() && a.pointsOnly()) {
      return true;
    }
    Passage p = a.passage();
    if (a.content() == null) {
      return false;
    }
    for (int i = a.content().from(); i < a.content().to(); i++) {
      if (OUTCOMES.contains(p.low(i))) {
        return true;
      }
    }
    for (Piece piece : a.more()) {
      for (int i = piece.words().from(); i < piece.words().to(); i++) {
        if (OUTCOMES.contains(piece.passage().low(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "conceded defeat", "concedes to his rival". */
  private static boolean concedes(Attribution a) {
    return a.cue().lemma().equals("concede") && DEFEATS.contains(a.passage().low(a.cue().to()));
  }

  /** Whether the text tells of an election that somebody in it won, lost or conceded. */
  private static boolean contested(List<Passage> passages) {
    boolean election = false;
    boolean contest = false;
    for (Passage p : passages) {
      for (int i = 0; i < p.size(); i++) {
        String low = p.low(i);
        election |= ELECTIONS.contains(low);
        contest |= CONTESTS.contains(low) || outcome(p, i);
        election |= low.startsWith("conced") && DEFEATS.contains(p.low(i + 1));
      }
    }
    return election && contest;
  }

  /** "I lost", "she did not win". */
  private static boolean outcome(Passage p, int i) {
    String lemma = p.verbLemma(i);
    if (lemma == null || !OUTCOME_VERBS.contains(lemma)) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(0, i - GROUP); k--) {
      String low = p.low(k);
      if (SELF.contains(low)) {
        return true;
      }
      if (!Words.AUXILIARIES.contains(low) && !p.adverb(k)) {
        return false;
      }
    }
    return false;
  }
}
