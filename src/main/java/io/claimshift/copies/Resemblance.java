package io.claimshift.copies;

import io.claimshift.text.Alignment;
import io.claimshift.text.ShingleTable;

/**
 * Whether two texts are copies of each other: how much they share, and where. A cut copy shares one
 * run from the lead of the fuller text; a report that quotes another shares scattered words.
 *
 * <p>Pure: the verdict on two texts hangs on nothing but the two.
 */
final class Resemblance {

  /** A body below this many words is judged as a short item. */
  static final int SHORT = 40;

  private static final double REQUIRED = 0.72;
  private static final double SAME_HEADLINE = 0.22;

  private Resemblance() {}

  /** The match, or null; {@code table} is over the shingles of {@code right}. */
  static Match between(Fingerprint left, Fingerprint right, ShingleTable table) {
    if (left.isShort() || right.isShort()) {
      return ShortItems.between(left, right);
    }
    Alignment shared = Alignment.of(left.shingles(), table);
    return judge(
        Likeness.left(left.words(), shared),
        Likeness.right(right.words(), shared),
        left.headline().overlap(right.headline()),
        left.words().sameWords(right.words()));
  }

  private static Match judge(Likeness left, Likeness right, double headline, boolean same) {
    if (same) {
      return new Match(CopyKind.IDENTICAL, 1);
    }
    Likeness cut = left.covered() >= right.covered() ? left : right;
    Likeness whole = cut == left ? right : left;
    double shared = Math.min(cut.covered(), cut.told() + 0.03);
    if (shared < required(cut, whole, headline)) {
      return null;
    }
    boolean near = whole.covered() >= 0.75;
    double similarity = near ? (cut.covered() + whole.covered()) / 2 : cut.covered();
    return new Match(near ? CopyKind.NEAR : CopyKind.CONTAINED, similarity);
  }

  private static double required(Likeness cut, Likeness whole, double headline) {
    double required = REQUIRED - (headline >= 0.8 ? SAME_HEADLINE : 0);
    required += 1.2 * Math.max(0, whole.begin() - 0.12);
    required += 0.4 * Math.max(0, cut.begin() - 0.2);
    return required;
  }
}
