package io.claimshift.alert;

import io.claimshift.claim.Change;
import io.claimshift.claim.Claim;
import io.claimshift.claim.ClaimState;
import io.claimshift.claim.ClaimStore;
import io.claimshift.claim.Corrections;
import io.claimshift.claim.Embargo;
import io.claimshift.claim.Entry;
import io.claimshift.claim.Ids;
import io.claimshift.claim.Ledger;
import io.claimshift.claim.Quote;
import io.claimshift.claim.Report;
import io.claimshift.claim.Told;
import io.claimshift.claim.Withdrawal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns what stories state into what a newsroom is told: linked statements, claims as they stand,
 * alerts. Not safe for use by several threads; all that must survive is in the store.
 */
public final class AlertDesk {

  /** Confidence is told to three decimals; more would claim to know more. */
  private static final double THOUSAND = 1000;

  private final Ledger ledger;
  private final Corrections corrections;

  /** What an alert is told of, and why. */
  private record Occasion(
      String articleUri,
      Instant versionCreated,
      String language,
      int copies,
      String why,
      Instant receivedAt) {}

  /** A desk over what the store holds; reads all its claims once. */
  public AlertDesk(AlertPolicy policy, ClaimStore store) {
    this.ledger =
        new Ledger(
            store,
            policy.link(),
            policy.minConfidence(),
            policy.contestedKept(),
            policy.quietKept());
    this.corrections = new Corrections(store, ledger);
  }

  /**
   * Takes a report in, which replaces what the same story stated before.
   *
   * @param receivedAt arrival of the record that brought it, the alerts' time of detection
   */
  public Outcome report(Report report, Instant receivedAt) {
    Occasion occasion =
        new Occasion(
            report.articleUri(),
            report.versionCreated(),
            report.language(),
            report.copies(),
            null,
            receivedAt);
    Outcome outcome = outcome(ledger.book(report), occasion);
    for (Alert alert : outcome.alerts()) {
      Withdrawal early = ledger.awaited(alert.alertId());
      outcome = early == null ? outcome : outcome.and(withdraw(early, receivedAt));
    }
    return outcome;
  }

  /**
   * Takes an alert back at an editor's word, once. One that was not told yet is taken back when it
   * is: in a replay, withdrawals can overtake the articles.
   *
   * @param receivedAt arrival of the withdrawal
   */
  public Outcome withdraw(Withdrawal withdrawal, Instant receivedAt) {
    Optional<Told> found =
        corrections.told(
            withdrawal.claimId(),
            told -> toldId(withdrawal.claimId(), told).equals(withdrawal.alertId()));
    if (found.isEmpty()) {
      ledger.await(withdrawal);
      return Outcome.NOTHING;
    }
    Told told = found.get();
    if (told.withdrawn()) {
      return Outcome.NOTHING;
    }
    Occasion occasion =
        new Occasion(
            told.entry().articleUri(),
            told.entry().quote().versionCreated(),
            "",
            corrections.copies(told),
            withdrawal.why(),
            receivedAt);
    return outcome(corrections.takeBack(withdrawal.claimId(), told), occasion);
  }

  private static Outcome outcome(Ledger.Booking booking, Occasion occasion) {
    return new Outcome(
        booking.statements(),
        booking.claims().stream().map(ClaimState::of).toList(),
        booking.changes().stream().map(found -> alert(occasion, found)).toList(),
        booking.forgotten());
  }

  /** Takes in that a story now has so many copies; an alert is never sent again for one. */
  public Outcome recount(String story, int copies) {
    List<ClaimState> claims = ledger.recount(story, copies).stream().map(ClaimState::of).toList();
    return new Outcome(List.of(), claims, List.of(), List.of());
  }

  private static Alert alert(Occasion occasion, Ledger.ClaimChange found) {
    Claim claim = found.claim();
    Change change = found.change();
    Entry after = change.after();
    boolean withdraws = change.withdraws() != null;
    return new Alert(
        withdraws ? withdrawalId(claim, change.withdraws()) : changeId(claim, change),
        AlertType.valueOf(change.type().name()),
        Urgency.of(claim, change),
        claim.id(),
        claim.text(),
        claim.agent(),
        change.holder(),
        change.from(),
        change.to(),
        withdraws ? occasion.articleUri() : after.articleUri(),
        after.quote().provider(),
        after.quote().headline(),
        withdraws ? after.quote().versionCreated() : occasion.versionCreated(),
        occasion.receivedAt(),
        evidence(change),
        occasion.copies(),
        withdraws ? 0 : sources(claim, change),
        Math.rint(found.certainty() * THOUSAND) / THOUSAND,
        embargo(change),
        withdraws ? toldId(claim.id(), change.withdraws()) : null,
        List.of(),
        occasion.language(),
        occasion.why());
  }

  private static String changeId(Claim claim, Change change) {
    return Ids.of(
        "alert",
        claim.id(),
        change.holder(),
        change.from(),
        change.to(),
        change.after().articleUri());
  }

  private static String toldId(String claimId, Told told) {
    return Ids.of(
        "alert", claimId, told.entry().holder(), told.from(), told.to(), told.entry().articleUri());
  }

  private static String withdrawalId(Claim claim, Told told) {
    return Ids.of("withdrawal", toldId(claim.id(), told));
  }

  private static int sources(Claim claim, Change change) {
    return (int)
        claim.history().entries().stream()
            .filter(entry -> entry.holder().equals(change.holder()) && !entry.background())
            .filter(entry -> entry.position().sameSide(change.to()))
            .map(Entry::story)
            .distinct()
            .count();
  }

  private static List<Evidence> evidence(Change change) {
    List<Evidence> evidence = new ArrayList<>();
    boolean withdraws = change.withdraws() != null;
    evidence.add(evidence(withdraws ? "before" : "after", change.after()));
    if (change.before() != null) {
      evidence.add(evidence("before", change.before()));
    }
    return evidence;
  }

  private static Evidence evidence(String role, Entry entry) {
    Quote quote = entry.quote();
    return new Evidence(
        role,
        entry.articleUri(),
        quote.provider(),
        quote.headline(),
        quote.versionCreated(),
        quote.field(),
        quote.begin(),
        quote.end(),
        quote.text(),
        quote.cue());
  }

  private static Instant embargo(Change change) {
    Instant after = change.after().embargoedUntil();
    return change.before() == null ? after : Embargo.later(after, change.before().embargoedUntil());
  }
}
