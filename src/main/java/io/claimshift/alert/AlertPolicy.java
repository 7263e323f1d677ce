package io.claimshift.alert;

import io.claimshift.claim.LinkPolicy;
import java.time.Duration;

/**
 * What is told, and how long things are remembered.
 *
 * @param minConfidence 0 to 1: a change that is less sure is kept in the history and not told
 * @param link when a statement is about a claim
 * @param contestedKept how long a claim is kept after its last activity: denials and confirmations
 *     lie months apart
 * @param quietKept the same for a claim that was only ever asserted, which most are
 */
public record AlertPolicy(
    double minConfidence, LinkPolicy link, Duration contestedKept, Duration quietKept) {

  /** Two years, and thirty days where nobody ever took another side. */
  public static final AlertPolicy DEFAULT =
      new AlertPolicy(0.3, LinkPolicy.DEFAULT, Duration.ofDays(730), Duration.ofDays(30));
}
