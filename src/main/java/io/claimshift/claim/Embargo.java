package io.claimshift.claim;

import java.time.Instant;
import java.util.List;

/** Embargoes of things made from several articles. */
public final class Embargo {

  private Embargo() {}

  /** The later of the two; null counts as none. */
  public static Instant later(Instant left, Instant right) {
    if (left == null || right == null) {
      return left == null ? right : left;
    }
    return left.isAfter(right) ? left : right;
  }

  /** Whether an embargo until then, null for none, still holds. */
  public static boolean holds(Instant until, Instant now) {
    return until != null && until.isAfter(now);
  }

  /**
   * The claim as the public may see it: without what is under embargo. Copies are not told apart by
   * their embargo, so none is counted while there is one.
   *
   * @return the same claim where nothing is held back, null where everything is
   */
  public static Claim lifted(Claim claim, Instant now) {
    if (!holds(claim.embargoedUntil(), now)) {
      return claim;
    }
    List<Entry> free =
        claim.history().entries().stream().filter(e -> !holds(e.embargoedUntil(), now)).toList();
    if (free.isEmpty()) {
      return null;
    }
    List<Told> told =
        claim.history().told().stream()
            .filter(one -> !holds(one.entry().embargoedUntil(), now))
            .toList();
    return new Claim(
        claim.id(),
        claim.text(),
        claim.agent(),
        claim.members(),
        claim.contexts(),
        new PositionHistory(free, told),
        (int) free.stream().map(Entry::story).distinct().count(),
        0,
        free.get(0).time(),
        free.get(free.size() - 1).time(),
        null);
  }
}
