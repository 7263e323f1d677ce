package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * For whom a lawyer speaks of whom the text says no more than "defence lawyer" or "his client": for
 * the one person it calls accused, or in a trial for the person it is mostly about.
 */
final class Clients {

  private static final Set<String> CHARGED =
      WordSet.of("accused", "charged", "indicted", "convicted", "tried", "prosecuted", "sentenced");

  private static final Set<String> AGAINST = WordSet.of("against", "of", "accused", "charged");

  private static final Set<String> CASES =
      WordSet.of("trial", "case", "charges", "indictment", "lawsuit", "allegations", "proceedings");

  private static final Set<String> TRIALS =
      WordSet.of("trial", "court", "indictment", "charged", "prosecutors", "defendant", "lawsuit");

  private static final int REACH = 9;

  private final Mentions mentions;

  /** The answer for each lawyer asked about, and how many may be asked about. */
  private final Map<String, String> known = new HashMap<>();

  private static final int MOST = 20;

  Clients(Mentions mentions) {
    this.mentions = mentions;
  }

  /** Whether the words call somebody a lawyer of the defence. */
  static boolean defends(Passage p, int from, int to) {
    for (int i = Math.max(0, from); i < to - 1; i++) {
      boolean side = p.low(i).equals("defence") || p.low(i).equals("defense");
      if (side && Titles.AGENTS.contains(p.low(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the passage speaks of somebody's client: "his client". */
  static boolean client(Passage p) {
    int i = p.find("client", 1, p.size());
    String before = p.low(i - 1);
    return i > 0 && (before.equals("his") || before.equals("her"));
  }

  /** The person spoken for by the lawyer of that name; null where the text leaves it open. */
  String of(String lawyer) {
    if (known.size() < MOST && !known.containsKey(lawyer)) {
      known.put(lawyer, find(lawyer));
    }
    return known.get(lawyer);
  }

  private String find(String lawyer) {
    Map<String, Integer> signs = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    boolean trial = false;
    for (Mention m : mentions.all()) {
      if (m.kind() == Mention.Kind.PERSON && !m.name().equals(lawyer)) {
        counts.merge(m.name(), 1, Integer::sum);
        if (accused(m)) {
          signs.merge(m.name(), 1, Integer::sum);
        }
      }
      trial |= trial(m.passage());
    }
    String accused = most(signs);
    return accused == null && signs.isEmpty() && trial ? most(counts) : accused;
  }

  /** The name counted most often; null where two are. */
  private static String most(Map<String, Integer> counts) {
    String best = null;
    int score = 0;
    boolean tie = false;
    for (Map.Entry<String, Integer> e : counts.entrySet()) {
      tie = e.getValue() == score || e.getValue() < score && tie;
      if (e.getValue() > score) {
        best = e.getKey();
        score = e.getValue();
      }
    }
    return tie ? null : best;
  }

  private static boolean trial(Passage p) {
    for (int i = 0; i < p.size(); i++) {
      if (TRIALS.contains(p.low(i))) {
        return true;
      }
    }
    return false;
  }

  /** "X is accused of", "X went on trial", "the case against X". */
  private static boolean accused(Mention m) {
    Passage p = m.passage();
    boolean against = AGAINST.contains(p.low(m.from() - 1));
    if (against && (CASES.contains(p.low(m.from() - 2)) || !p.low(m.from() - 1).equals("of"))) {
      return true;
    }
    List<String> before = List.of(p.low(m.from() - 1), p.low(m.from() - 2));
    if (before.contains("defendant")) {
      return true;
    }
    for (int i = m.to(); i < Math.min(p.size(), m.to() + REACH); i++) {
      String low = p.low(i);
      if (low.equals(".") || p.word(i).doubleQuote()) {
        return false;
      }
      boolean passive = CHARGED.contains(low) && Words.AUXILIARIES.contains(p.low(i - 1));
      boolean trial =
          low.equals("trial")
              && (p.low(i - 1).equals("on")
                  || p.low(i - 1).startsWith("stand")
                  || p.low(i - 1).startsWith("face"));
      if (passive || trial || low.equals("pleaded")) {
        return true;
      }
    }
    return false;
  }
}
