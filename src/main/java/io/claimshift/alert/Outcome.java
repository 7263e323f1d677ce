package io.claimshift.alert;

import io.claimshift.claim.ClaimState;
import io.claimshift.claim.LinkedStatement;
import java.util.List;

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
  public Outcome {
    statements = List.copyOf(statements);
    claims = List.copyOf(claims);
    alerts = List.copyOf(alerts);
    forgotten = List.copyOf(forgotten);
  }
}
