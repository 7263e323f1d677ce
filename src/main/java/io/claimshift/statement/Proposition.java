package io.claimshift.statement;

import java.util.List;

/**
 * A content reduced to who is said to have done what, in its positive form; what linking compares.
 *
 * @param agent who is said to have done or undergone it, by canonical name; empty where unknown
 * @param text the content as a readable positive sentence ("North Korea sent troops to Russia")
 * @param terms content words in lower-case base form, in text order, without the agent's own words
 * @param entities canonical names of other parties, places and things named, without the agent
 * @param figures numbers as written, separators removed ("10000", "1.5"); differing figures do not
 *     make another claim by themselves
 */
public record Proposition(
    String agent, String text, List<String> terms, List<String> entities, List<String> figures) {

  public Proposition {
    terms = List.copyOf(terms);
    entities = List.copyOf(entities);
    figures = List.copyOf(figures);
  }
}
