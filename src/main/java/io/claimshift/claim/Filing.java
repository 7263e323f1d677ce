package io.claimshift.claim;

import java.time.Instant;
import java.util.List;

/**
 * What one story states, kept so that an update or a kill can take it back.
 *
 * @param story identity of the group of copies
 * @param copies further articles with its text
 * @param statements in text order, without the texts of their parts
 */
public record Filing(
    String story,
    String articleUri,
    String articleVersion,
    Instant versionCreated,
    String provider,
    int copies,
    Instant embargoedUntil,
    List<Filed> statements) {
  public Filing {
    statements = List.copyOf(statements);
  }

  Filing withCopies(int count) {
    return new Filing(
        story,
        articleUri,
        articleVersion,
        versionCreated,
        provider,
        count,
        embargoedUntil,
        statements);
  }
}
