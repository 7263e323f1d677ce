package io.claimshift.alert;

import io.claimshift.claim.Change;
import io.claimshift.claim.Claim;
import io.claimshift.claim.ClaimState;
import io.claimshift.claim.ClaimStore;
import io.claimshift.claim.Embargo;
import io.claimshift.claim.Entry;
import io.claimshift.claim.Ids;
import io.claimshift.claim.Ledger;
import io.claimshift.claim.Quote;
import io.claimshift.claim.Report;
import io.claimshift.claim.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns what stories state into what a newsroom is told: linked statements, claims as they stand,
 * alerts. Not safe for use by several threads; all that must survive is in the store.
 */
public final class AlertDesk {

  /** Confidence is told to three decimals; more would claim to know more. */
  private static final double THOUSAND = 1000;

  private final Ledger ledger;

  /** A desk over what the store holds; reads all its claims once. */
  public AlertDesk(AlertPolicy policy, ClaimStore store) {
    this.ledger =
        new Ledger(
            store,
            policy.link(),
            policy.minConfidence(),
            policy.contestedKept(),
            policy.quietKept());
  }

  /**
   * Takes a report in, which replaces what the same story stated before.
   *
   * @param receivedAt arrival of the record that brought it, the alerts' time of detection
   */
  public Outcome report(Report report, Instant receivedAt) {
    Ledger.Booking booking = ledger.book(report);
    return new Outcome(
        booking.statements(),
        booking.claims().stream().map(ClaimState::of).toList(),
        booking.changes().stream().map(found -> alert(report, receivedAt, found)).toList(),
        booking.forgotten());
  }

  /** Takes in that a story now has so many copies; an alert is never sent again for one. */
  public Outcome recount(String story, int copies) {
    List<ClaimState> claims = ledger.recount(story, copies).stream().map(ClaimState::of).toList();
    return new Outcome(List.of(), claims, List.of(), List.of());
  }

  private static Alert alert(Report report, Instant receivedAt, Ledger.ClaimChange found) {
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
        withdraws ? report.articleUri() : after.articleUri(),
        after.quote().provider(),
        after.quote().headline(),
        withdraws ? after.quote().versionCreated() : report.versionCreated(),
        receivedAt,
        evidence(change),
        report.copies(),
        withdraws ? 0 : sources(claim, change),
        Math.rint(found.certainty() * THOUSAND) / THOUSAND,
        embargo(change),
        withdraws ? toldId(claim, change.withdraws()) : null,
        List.of(),
        report.language());
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

  private static String toldId(Claim claim, Told told) {
    return Ids.of(
        "alert",
        claim.id(),
        told.entry().holder(),
        told.from(),
        told.to(),
        told.entry().articleUri());
  }

  private static String withdrawalId(Claim claim, Told told) {
    return Ids.of("withdrawal", toldId(claim, told));
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
