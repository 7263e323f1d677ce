package io.claimshift.claim;

import java.time.Instant;

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
}
