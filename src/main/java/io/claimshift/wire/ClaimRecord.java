package io.claimshift.wire;

import io.claimshift.claim.ClaimState;
import io.claimshift.claim.ClaimState.Held;
import io.claimshift.claim.Status;
import java.time.Instant;
import java.util.List;

/** A claim as it stands, on {@code claims}; see the topic's schema for what each field means. */
public record ClaimRecord(
    String claimId,
    String claim,
    String agent,
    Status status,
    List<Held> positions,
    List<Held> history,
    int articles,
    int copies,
    int independentSources,
    Instant firstSeen,
    Instant lastActivity,
    Instant embargoedUntil) {

  /** The claim as published. */
  public static ClaimRecord of(ClaimState state) {
    return new ClaimRecord(
        state.claimId(),
        state.claim(),
        state.agent(),
        state.status(),
        state.positions(),
        state.history(),
        state.articles(),
        state.copies(),
        state.independentSources(),
        state.firstTime(),
        state.lastTime(),
        state.embargoedUntil());
  }
}
