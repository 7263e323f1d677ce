package io.claimshift.text.parse;

import java.util.Arrays;

/** Scores of a few classes whose weights lie side by side, from the place of a feature's hash. */
final class Side {

  private Side() {}

  /**
   * The class with the highest sum among {@code candidates} (bits); the lowest number wins ties.
   */
  static int best(short[] weights, int shift, int[] features, long candidates, int[] scores) {
    int count = Long.bitCount(candidates);
    int[] classes = new int[count];
    long rest = candidates;
    for (int k = 0; k < count; k++, rest &= rest - 1) {
      classes[k] = Long.numberOfTrailingZeros(rest);
    }
    Arrays.fill(scores, 0, count, 0);
    for (int feature : features) {
      int row = feature >>> shift;
      for (int k = 0; k < count; k++) {
        scores[k] += weights[row + classes[k]];
      }
    }
    int best = 0;
    for (int k = 1; k < count; k++) {
      if (scores[k] > scores[best]) {
        best = k;
      }
    }
    return classes[best];
  }
}
