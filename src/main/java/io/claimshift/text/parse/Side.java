package io.claimshift.text.parse;

/** Scores of a few classes whose weights lie side by side, from the place of a feature's hash. */
final class Side {

  private static final int[] VALUES = LogCode.values();

  private Side() {}

  /**
   * The class with the highest sum among {@code candidates} (bits); the lowest number wins ties.
   * Class by class: the reads of one sum do not wait for each other, and those of the next class
   * find their places already fetched.
   */
  static int best(byte[] codes, int shift, int[] features, long candidates) {
    int best = -1;
    int highest = 0;
    for (long rest = candidates; rest != 0; rest &= rest - 1) {
      int one = Long.numberOfTrailingZeros(rest);
      int sum = 0;
      for (int feature : features) {
        sum += VALUES[codes[(feature >>> shift) + one] & 0xFF];
      }
      if (best < 0 || sum > highest) {
        best = one;
        highest = sum;
      }
    }
    return best;
  }
}
