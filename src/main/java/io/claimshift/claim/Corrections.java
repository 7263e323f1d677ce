package io.claimshift.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Takes back what was told and is wrong, though its article stands: the position that carried it
 * falls away, so that no later change is measured against it, and the statements that gave it hold
 * no longer. Another story that carries the same keeps its own.
 */
public final class Corrections {
  private final ClaimStore store;
  private final Ledger ledger;

  /** Corrections of what a ledger keeps in its store. */
  public Corrections(ClaimStore store, Ledger ledger) {
    this.store = store;
    this.ledger = ledger;
  }

  /** A change that was told on a claim; empty where claim or change is not known. */
  public Optional<Told> told(String claimId, Predicate<Told> which) {
    Claim claim = store.claim(claimId);
    return claim == null
        ? Optional.empty()
        : claim.history().told().stream().filter(which).findFirst();
  }

  /** Copies of the article that carried a change. */
  public int copies(Told told) {
    Filing filing = store.filing(told.entry().story());
    return filing == null ? 0 : filing.copies();
  }

  /** Takes back a change that was told on a claim and stands. */
  public Ledger.Booking takeBack(String claimId, Told wrong) {
    Claim claim = store.claim(claimId);
    PositionHistory.Step step = claim.history().takeBack(wrong);
    Filing old = store.filing(wrong.entry().story());
    Filing now = old == null ? null : old.without(filed -> carries(filed, claimId, wrong));
    boolean silent = old != null && old.states(claimId) && !now.states(claimId);
    Claim next = claim.with(step.history()).lessened(silent ? 1 : 0, silent ? old.copies() : 0);
    ledger.keep(next, now);
    return new Ledger.Booking(
        old == null ? List.of() : LinkedStatements.difference(old, now),
        List.of(next),
        step.changes().stream()
            .map(change -> new Ledger.ClaimChange(next, change, wrong.certainty()))
            .toList(),
        List.of());
  }

  private static boolean carries(Filed filed, String claimId, Told wrong) {
    return claimId.equals(filed.claimId())
        && (filed.statement().holder().equals(wrong.holder())
            || filed.statement().holder().equals(wrong.entry().holder()))
        && filed.statement().background() == wrong.entry().background()
        && filed.statement().position().sameSide(wrong.to());
  }
}
