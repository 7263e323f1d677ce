package io.claimshift.alert;

import io.claimshift.claim.ClaimState;
import io.claimshift.claim.LinkedStatement;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one report makes known.
 *
 * @param statements new and changed ones, then those that no longer hold
 * @param claims those it touched, as they stand now
 * @param alerts what the newsroom is told
 * @param forgotten ids of claims that are kept no longer
 */
public record Outcome(
    List<LinkedStatement> statements,
    List<ClaimState> claims,
    List<Alert> alerts,
    List<String> forgotten) {
  /** Nothing. */
  public static final Outcome NOTHING = new Outcome(List.of(), List.of(), List.of(), List.of());

  public Outcome {
    statements = List.copyOf(statements);
    claims = List.copyOf(claims);
    alerts = List.copyOf(alerts);
    forgotten = List.copyOf(forgotten);
  }

  /** What both make known, in this order. */
  Outcome and(Outcome next) {
    return new Outcome(
        joined(statements, next.statements),
        joined(claims, next.claims),
        joined(alerts, next.alerts),
        joined(forgotten, next.forgotten));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
