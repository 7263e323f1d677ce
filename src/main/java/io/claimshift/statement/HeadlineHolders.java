package io.claimshift.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names whom a headline only describes: "Dairy boss admits cover-up" is said by whoever takes that
 * side on the same matter in the text's first sentences.
 */
final class HeadlineHolders {

  /** Characters of the body that a headline sums up. */
  private static final int LEAD = 600;

  private HeadlineHolders() {}

  /**
   * The same statements.
   *
   * @param parties names that the text knows somebody by
   */
  static List<Statement> named(List<Statement> statements, Set<String> parties) {
    List<Statement> named = new ArrayList<>(statements);
    for (int i = 0; i < named.size(); i++) {
      Statement headline = named.get(i);
      boolean described =
          headline.field() == TextField.HEADLINE
              && headline.position() != Position.ASSERTED
              && !headline.holder().isEmpty()
              && !named(headline.holder(), parties);
      if (described) {
        named.set(i, headline.heldBy(inLead(headline, statements, parties)));
      }
    }
    return named;
  }

  private static String inLead(
      Statement headline, List<Statement> statements, Set<String> parties) {
    for (Statement statement : statements) {
      boolean same =
          statement.field() == TextField.BODY
              && statement.sentence().begin() < LEAD
              && statement.position() == headline.position()
              && !statement.background()
              && !statement.holder().isEmpty()
              && named(statement.holder(), parties)
              && related(headline.proposition(), statement.proposition());
      if (same) {
        return statement.holder();
      }
    }
    return headline.holder();
  }

  /** Whether a party goes by these words: none of them is a common one. */
  private static boolean named(String holder, Set<String> parties) {
    return parties.contains(holder)
        || Arrays.stream(holder.split(" ")).allMatch(word -> Character.isUpperCase(word.charAt(0)));
  }

  private static boolean related(Proposition one, Proposition other) {
    Set<String> terms = new HashSet<>(one.terms());
    terms.addAll(one.entities());
    return terms.isEmpty()
        || other.terms().stream().anyMatch(terms::contains)
        || other.entities().stream().anyMatch(terms::contains);
  }
}
