package io.claimshift.desk.claims;

import io.claimshift.claim.ClaimState;
import io.claimshift.claim.ClaimState.Held;
import io.claimshift.claim.Status;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** A claim in a list of claims; the fields mean what they mean on the topic {@code claims}. */
public record ClaimSummary(
    String claimId,
    String claim,
    String agent,
    Status status,
    List<Held> positions,
    int articles,
    int copies,
    int independentSources,
    Instant firstSeen,
    Instant lastActivity) {

  /** Newest activity first; the id breaks ties, so that pages never overlap. */
  static final Comparator<ClaimSummary> ORDER =
      Comparator.comparingLong((ClaimSummary one) -> one.lastActivity().toEpochMilli())
          .reversed()
          .thenComparing(ClaimSummary::claimId);

  static ClaimSummary of(ClaimState state) {
    return new ClaimSummary(
        state.claimId(),
        state.claim(),
        state.agent(),
        state.status(),
        state.positions(),
        state.articles(),
        state.copies(),
        state.independentSources(),
        state.firstTime(),
        state.lastTime());
  }
}
