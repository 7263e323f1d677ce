package io.claimshift.statement;

import java.util.ArrayList;
import java.util.List;

/** The claims an article has spoken of so far: what "it", "the report" and a bare denial mean. */
final class Antecedents {

  private static final int REACH = 12;

  private record Told(String holder, Position position, Proposition proposition, int passage) {}

  private final List<Told> told = new ArrayList<>();
  private Proposition headline = Propositions.NONE;

  /** What the headline is about. */
  void headline(Proposition proposition) {
    if (!proposition.terms().isEmpty()) {
      headline = proposition;
    }
  }

  /** Remembers a statement that says something by itself. */
  void add(String holder, Position position, Proposition proposition, int passage) {
    if (proposition.terms().size() + proposition.entities().size() > 0) {
      told.add(new Told(holder, position, proposition, passage));
    }
  }

  /**
   * What a position without a content of its own is about: first what others said of the holder's
   * own doing, then what was last said by another, then the headline, then anything.
   */
  Proposition find(String holder) {
    Proposition last = null;
    for (int k = told.size() - 1; k >= 0 && told.size() - k <= REACH; k--) {
      Told t = told.get(k);
      if (t.holder().equals(holder) || !t.position().affirmed()) {
        continue;
      }
      if (t.proposition().agent().equals(holder)) {
        return t.proposition();
      }
      last = last == null ? t.proposition() : last;
    }
    if (headline.agent().equals(holder) && !headline.terms().isEmpty()) {
      return headline;
    }
    if (last != null) {
      return last;
    }
    if (!headline.terms().isEmpty()) {
      return headline;
    }
    return told.isEmpty() ? Propositions.NONE : told.get(told.size() - 1).proposition();
  }
}
