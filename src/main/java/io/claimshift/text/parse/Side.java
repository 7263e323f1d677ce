package io.claimshift.text.parse;

import java.util.Arrays;

/** Scores of a few classes whose weights lie side by side, from the place of a feature's hash. */
final class Side {

  private Side() {}

  /**
   * The class with the highest sum among {@code candidates} (bits); the lowest number wins ties.
   */
  static int best(short[] weights, int shift, int[] features, long candidates, int[] scores) {
    int last = 64 - Long.numberOfLeadingZeros(candidates);
    Arrays.fill(scores, 0, last, 0);
    for (int feature : features) {
      int row = feature >>> shift;
      for (long rest = candidates; rest != 0; rest &= rest - 1) {
        int c = Long.numberOfTrailingZeros(rest);
        scores[c] += weights[row + c];
      }
    }
    int best = Long.numberOfTrailingZeros(candidates);
    for (long rest = candidates; rest != 0; rest &= rest - 1) {
      int c = Long.numberOfTrailingZeros(rest);
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }
}
