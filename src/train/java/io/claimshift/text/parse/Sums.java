package io.claimshift.text.parse;

import java.util.Arrays;

/** {@link Side} for weights that are being learnt. */
final class Sums {

  private Sums() {}

  static int best(int[] weights, int shift, int[] features, long candidates, int[] scores) {
    Arrays.fill(scores, 0);
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
