package io.claimshift.claim;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What one story states, kept so that an update or a kill can take it back.
 *
 * @param story identity of the group of copies
 * @param copies further articles with its text
 * @param statements in text order, without the texts of their parts
 * @param voices persons by full name, each with the party they were said to speak for
 */
public record Filing(
    String story,
    String articleUri,
    String articleVersion,
    Instant versionCreated,
    String provider,
    int copies,
    Instant embargoedUntil,
    List<Filed> statements,
    Map<String, String> voices) {
  public Filing {
    statements = List.copyOf(statements);
    // Filings of an earlier release have none.
    voices = voices == null ? Map.of() : Map.copyOf(voices);
  }

  /** Whether it states anything on a claim. */
  boolean states(String claimId) {
    return statements.stream().anyMatch(filed -> claimId.equals(filed.claimId()));
  }

  Filing without(Predicate<Filed> which) {
    return new Filing(
        story,
        articleUri,
        articleVersion,
        versionCreated,
        provider,
        copies,
        embargoedUntil,
        statements.stream().filter(which.negate()).toList(),
        voices);
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
        statements,
        voices);
  }
}
