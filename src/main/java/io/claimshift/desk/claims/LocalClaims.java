package io.claimshift.desk.claims;

import io.claimshift.claim.Claim;
import io.claimshift.claim.ClaimState;
import io.claimshift.claim.Embargo;
import io.claimshift.desk.claims.ClaimSearch.Indexed;
import io.claimshift.pipeline.ClaimQueries;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The claims that this instance holds. A single claim is read from its store each time. A search
 * goes over a list made by one pass through the stores, kept for a second or ten times what the
 * pass took: searching never costs more than a tenth of a core, however often it is asked. The list
 * holds the newest {@value #LISTED} claims.
 */
public final class LocalClaims {
  static final int LISTED = 50_000;

  private static final Duration FRESH = Duration.ofSeconds(1);
  private static final int COST_FACTOR = 10;

  private final InstantSource clock;
  private volatile ClaimQueries queries;
  private Listing listing;

  private record Listing(Set<Integer> partitions, List<Indexed> claims, Instant goodUntil) {}

  public LocalClaims(InstantSource clock) {
    this.clock = clock;
  }

  /** Reads from this instance from now on; before, no partition answers. */
  public void attach(ClaimQueries running) {
    queries = running;
  }

  ClaimQueries queries() {
    return queries;
  }

  /** The claim, where it is here and may be shown. */
  public Part<ClaimDocument> claim(String id) {
    ClaimQueries asked = queries;
    if (asked == null) {
      return new Part<>(Set.of(), List.of());
    }
    ClaimQueries.Found found = asked.find(id);
    Claim claim = found.claim() == null ? null : Embargo.lifted(found.claim(), clock.instant());
    return new Part<>(
        found.partitions(),
        claim == null ? List.of() : List.of(ClaimDocument.of(claim, found.copies())));
  }

  /** The first matches among the claims that are here. */
  public Part<ClaimSummary> search(ClaimSearch search) {
    ClaimQueries asked = queries;
    if (asked == null) {
      return new Part<>(Set.of(), List.of());
    }
    Listing current = listing(asked);
    return new Part<>(current.partitions(), search.in(current.claims()));
  }

  private synchronized Listing listing(ClaimQueries asked) {
    Instant start = clock.instant();
    if (listing == null
        || start.isAfter(listing.goodUntil())
        || !listing.partitions().equals(asked.partitions())) {
      PriorityQueue<ClaimSummary> newest = new PriorityQueue<>(ClaimSummary.ORDER.reversed());
      Set<Integer> partitions = asked.forEach(claim -> list(claim, start, newest));
      List<ClaimSummary> sorted = new ArrayList<>(newest);
      sorted.sort(ClaimSummary.ORDER);
      Instant end = clock.instant();
      Duration kept = Duration.between(start, end).multipliedBy(COST_FACTOR);
      listing =
          new Listing(
              partitions,
              sorted.stream().map(Indexed::of).toList(),
              end.plus(kept.compareTo(FRESH) > 0 ? kept : FRESH));
    }
    return listing;
  }

  private static void list(Claim claim, Instant now, PriorityQueue<ClaimSummary> newest) {
    Claim shown = Embargo.lifted(claim, now);
    if (shown != null) {
      newest.add(ClaimSummary.of(ClaimState.of(shown)));
      if (newest.size() > LISTED) {
        newest.remove();
      }
    }
  }
}
