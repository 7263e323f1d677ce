package io.claimshift.statement;

import java.util.List;

/**
 * What reading an article gave, and what it took.
 *
 * @param statements in text order, those of the headline first
 * @param sentences passages looked at
 * @param parsed those whose words left the source open, so that a tree was built
 */
public record Study(List<Statement> statements, int sentences, int parsed) {
  /** Nothing to read. */
  public static final Study NOTHING = new Study(List.of(), 0, 0);

  public Study {
    statements = List.copyOf(statements);
  }
}
