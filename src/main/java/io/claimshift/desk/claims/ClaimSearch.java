package io.claimshift.desk.claims;

import io.claimshift.claim.Status;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * What to look for among the claims.
 *
 * @param words all of them must occur in the claim, its agent or its holders; may be empty
 * @param status null for any
 * @param holder must be one of its holders, in any spelling of case and accents; may be empty
 * @param after cursor of the last claim seen, null to begin
 * @param limit most to give
 */
public record ClaimSearch(String words, Status status, String holder, Cursor after, int limit) {

  /** A place in the order of all claims. */
  public record Cursor(Instant lastActivity, String claimId) {

    /** Reads what {@link #text} wrote; IllegalArgumentException where it is something else. */
    public static Cursor of(String text) {
      int dash = text.indexOf('-');
      if (dash < 1) {
        throw new IllegalArgumentException("no cursor of this list");
      }
      return new Cursor(
          Instant.ofEpochMilli(Long.parseLong(text.substring(0, dash), 36)),
          text.substring(dash + 1));
    }

    static Cursor of(ClaimSummary last) {
      return new Cursor(Instant.ofEpochMilli(last.lastActivity().toEpochMilli()), last.claimId());
    }

    /** The cursor as it stands in a request. */
    public String text() {
      return Long.toString(lastActivity.toEpochMilli(), 36) + "-" + claimId;
    }

    private boolean before(ClaimSummary claim) {
      long mine = lastActivity.toEpochMilli();
      long its = claim.lastActivity().toEpochMilli();
      return its < mine || its == mine && claim.claimId().compareTo(claimId) > 0;
    }
  }

  /** The first matches of a list in {@link ClaimSummary#ORDER}. */
  List<ClaimSummary> in(List<Indexed> claims) {
    List<String> wanted =
        Arrays.stream(Folded.text(words).split("\\s+")).filter(w -> !w.isEmpty()).toList();
    String who = Folded.text(holder).strip();
    return claims.stream()
        .filter(one -> after == null || after.before(one.claim()))
        .filter(one -> status == null || one.claim().status() == status)
        .filter(one -> who.isEmpty() || one.holders().contains(who))
        .filter(one -> wanted.stream().allMatch(one.text()::contains))
        .limit(limit)
        .map(Indexed::claim)
        .toList();
  }

  /** A claim with what words are looked up in. */
  record Indexed(ClaimSummary claim, String text, List<String> holders) {
    static Indexed of(ClaimSummary claim) {
      List<String> holders =
          claim.positions().stream().map(held -> Folded.text(held.holder())).toList();
      String text = Folded.text(claim.claim() + "\n" + claim.agent());
      return new Indexed(claim, text + "\n" + String.join("\n", holders), holders);
    }
  }
}
