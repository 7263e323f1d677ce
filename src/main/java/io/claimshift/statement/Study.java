package io.claimshift.statement;

import java.util.List;
import java.util.Map;

/**
 * What reading an article gave, and what it took.
 *
 * @param statements in text order, those of the headline first
 * @param sentences passages looked at
 * @param parsed those whose words left the source open, so that a tree was built
 * @param foreign whether it was passed over, being in a language that is not read
 * @param voices full names of persons, each with the party that a title in the text names
 */
public record Study(
    List<Statement> statements,
    int sentences,
    int parsed,
    boolean foreign,
    Map<String, String> voices) {
  /** Nothing to read. */
  public static final Study NOTHING = new Study(List.of(), 0, 0, false, Map.of());

  /** Of an article in a language that is not read, whose sentences were only counted. */
  static Study foreign(int sentences) {
    return new Study(List.of(), sentences, 0, true, Map.of());
  }

  public Study {
    statements = List.copyOf(statements);
    voices = Map.copyOf(voices);
  }
}
