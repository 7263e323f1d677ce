package io.claimshift.claim;

import io.claimshift.statement.Position;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Books what stories state: links their statements to claims, keeps the histories, says what
 * changed. What a story stated before is replaced as a whole.
 */
public final class Ledger {

  private static final String FILING = "filing ";
  private static final String CLAIM = "claim ";
  private static final String WITHDRAWAL = "withdrawal ";

  private final ClaimStore store;
  private final Linker linker;
  private final Filer filer;
  private final double minCertainty;
  private final Duration contestedKept;
  private final Duration quietKept;
  private final Retention retention = new Retention();
  private final Voices voices = new Voices();

  /**
   * A ledger over what the store holds.
   *
   * @param minCertainty 0 to 1, from which a change is told; others stay in the history alone
   * @param contestedKept how long a claim is kept after its last activity
   * @param quietKept the same for one that was only ever asserted
   */
  public Ledger(
      ClaimStore store,
      LinkPolicy policy,
      double minCertainty,
      Duration contestedKept,
      Duration quietKept) {
    this.store = store;
    this.linker = new Linker(policy);
    this.filer = new Filer(linker, store, voices);
    this.minCertainty = minCertainty;
    this.contestedKept = contestedKept;
    this.quietKept = quietKept;
    recall();
    store.forEachFiling(
        filing -> {
          remember(filing, false);
          voices.learn(filing.voices());
        });
    store.forEachWithdrawal(this::remember);
  }

  /**
   * What one report brought.
   *
   * @param statements new, changed and withdrawn ones
   * @param claims those it touched, as they stand now
   * @param changes what to tell, each with its claim
   * @param forgotten ids of claims that are gone: evicted, or left with nothing said on them
   */
  public record Booking(
      List<LinkedStatement> statements,
      List<Claim> claims,
      List<ClaimChange> changes,
      List<String> forgotten) {}

  /**
   * A change and the claim it is about.
   *
   * @param certainty 0 to 1
   */
  public record ClaimChange(Claim claim, Change change, double certainty) {}

  /** Books a report. */
  public Booking book(Report report) {
    if (!report.statements().isEmpty()) {
      retention.observe(report.versionCreated());
    }
    Filing old = store.filing(report.story());
    if (old != null) {
      voices.forget(old.voices());
    }
    if (!report.statements().isEmpty()) {
      voices.learn(report.voices());
    }
    Map<String, Claim> claims = new LinkedHashMap<>();
    List<Filed> filed = filer.file(report, old, claims);
    Filing now = filing(report, filed);
    List<ClaimChange> changes = new ArrayList<>();
    List<String> forgotten = new ArrayList<>();
    List<Claim> touched = new ArrayList<>();
    for (String id : claimIds(old, now)) {
      Claim claim = claims.containsKey(id) ? claims.get(id) : store.claim(id);
      if (claim == null) {
        continue;
      }
      Claim next = update(report, old, now, claim, changes);
      if (next.abandoned()) {
        drop(id);
        forgotten.add(id);
      } else {
        store.save(next);
        remember(next);
        touched.add(next);
      }
    }
    List<LinkedStatement> statements = LinkedStatements.difference(old, now);
    keep(now, report, changes);
    forgotten.addAll(evict());
    return new Booking(statements, touched, changes, forgotten);
  }

  /**
   * Books that a story now has so many copies, and nothing else.
   *
   * @return the claims it states something on, as they stand now
   */
  public List<Claim> recount(String story, int copies) {
    Filing filing = store.filing(story);
    if (filing == null || filing.copies() == copies) {
      return List.of();
    }
    List<Claim> touched = new ArrayList<>();
    for (String id : claimIds(null, filing)) {
      Claim claim = store.claim(id);
      if (claim != null) {
        Claim next = claim.recounted(copies - filing.copies());
        store.save(next);
        touched.add(next);
      }
    }
    store.save(filing.withCopies(copies));
    return touched;
  }

  /** Keeps what was corrected; a filing that states nothing any more is let go, null is none. */
  void keep(Claim claim, Filing filing) {
    store.save(claim);
    remember(claim);
    if (filing != null && filing.statements().isEmpty()) {
      voices.forget(filing.voices());
      store.removeFiling(filing.story());
      retention.forget(FILING + filing.story());
    } else if (filing != null) {
      store.save(filing);
    }
  }

  /** Lets a withdrawal wait for its alert, as long as a claim is followed. */
  public void await(Withdrawal withdrawal) {
    store.save(withdrawal);
    remember(withdrawal);
  }

  /** The withdrawal that waits for an alert, which then waits no longer; null where none does. */
  public Withdrawal awaited(String alertId) {
    Withdrawal withdrawal = store.withdrawal(alertId);
    if (withdrawal != null) {
      store.removeWithdrawal(alertId);
      retention.forget(WITHDRAWAL + alertId);
    }
    return withdrawal;
  }

  private void remember(Withdrawal withdrawal) {
    retention.keep(WITHDRAWAL + withdrawal.alertId(), withdrawal.requestedAt(), contestedKept);
  }

  /** Shows the linker all claims in the order of their last activity, as it first met them. */
  private void recall() {
    List<Known> known = new ArrayList<>();
    store.forEachClaim(claim -> known.add(new Known(claim.lastTime(), claim.id())));
    known.sort(Comparator.comparing(Known::lastTime).thenComparing(Known::id));
    known.forEach(one -> remember(store.claim(one.id())));
  }

  private record Known(Instant lastTime, String id) {}

  private Claim update(
      Report report, Filing old, Filing now, Claim claim, List<ClaimChange> changes) {
    List<Filed> before = on(claim.id(), old);
    List<Filed> after = on(claim.id(), now);
    PositionHistory known = claim.history().heldBy(voices::party);
    Set<String> holders = known.holders();
    PositionHistory.Step step =
        report.withdrawn()
            ? known.withdraw(report.story())
            : known.replace(
                report.story(),
                Decisive.entries(report, after, holder -> NameForms.among(holders, holder)),
                report.silent());
    int stories = (after.isEmpty() ? 0 : 1) - (before.isEmpty() ? 0 : 1);
    int copies = (after.isEmpty() ? 0 : now.copies()) - (before.isEmpty() ? 0 : old.copies());
    PositionHistory history = step.history();
    Claim read = claim.with(history);
    Map<Change, Double> told = new LinkedHashMap<>();
    for (Change change : step.changes()) {
      double certainty = certainty(read, change);
      if (change.withdraws() != null || certainty >= minCertainty) {
        told.put(change, certainty);
        history = history.tell(change, certainty);
      } else {
        history = history.pend(change);
      }
    }
    Claim next = claim.with(history).counted(stories, copies, report);
    told.forEach((change, certainty) -> changes.add(new ClaimChange(next, change, certainty)));
    return next;
  }

  private static double certainty(Claim claim, Change change) {
    return change.withdraws() == null
        ? Certainty.of(claim, change)
        : change.withdraws().certainty();
  }

  private void keep(Filing now, Report report, List<ClaimChange> changes) {
    if (now.statements().isEmpty()) {
      store.removeFiling(now.story());
      retention.forget(FILING + now.story());
      return;
    }
    store.save(
        new Filing(
            now.story(),
            now.articleUri(),
            now.articleVersion(),
            now.versionCreated(),
            now.provider(),
            now.copies(),
            now.embargoedUntil(),
            now.statements().stream().map(Filed::slim).toList(),
            now.voices()));
    remember(now, !changes.isEmpty());
  }

  private void remember(Claim claim) {
    linker.put(claim);
    retention.keep(
        CLAIM + claim.id(), claim.lastTime(), claim.contested() ? contestedKept : quietKept);
  }

  private void remember(Filing filing, boolean told) {
    boolean decided =
        filing.statements().stream()
            .anyMatch(filed -> filed.statement().position() != Position.ASSERTED);
    retention.keep(
        FILING + filing.story(),
        filing.versionCreated(),
        told || decided ? contestedKept : quietKept);
  }

  private void drop(String claimId) {
    store.removeClaim(claimId);
    linker.remove(claimId);
    retention.forget(CLAIM + claimId);
  }

  private List<String> evict() {
    List<String> claims = new ArrayList<>();
    for (String key : retention.due()) {
      if (key.startsWith(FILING)) {
        String story = key.substring(FILING.length());
        Filing filing = store.filing(story);
        if (filing != null) {
          voices.forget(filing.voices());
        }
        store.removeFiling(story);
      } else if (key.startsWith(WITHDRAWAL)) {
        store.removeWithdrawal(key.substring(WITHDRAWAL.length()));
      } else {
        String id = key.substring(CLAIM.length());
        drop(id);
        claims.add(id);
      }
    }
    return claims;
  }

  private static Filing filing(Report report, List<Filed> filed) {
    return new Filing(
        report.story(),
        report.articleUri(),
        report.articleVersion(),
        report.versionCreated(),
        report.provider(),
        report.copies(),
        report.embargoedUntil(),
        filed,
        report.voices());
  }

  private static Set<String> claimIds(Filing old, Filing now) {
    Set<String> ids = new LinkedHashSet<>();
    now.statements().forEach(filed -> ids.add(filed.claimId()));
    if (old != null) {
      old.statements().forEach(filed -> ids.add(filed.claimId()));
    }
    ids.remove(null);
    return ids;
  }

  private static List<Filed> on(String claimId, Filing filing) {
    return filing == null
        ? List.of()
        : filing.statements().stream().filter(filed -> claimId.equals(filed.claimId())).toList();
  }
}
