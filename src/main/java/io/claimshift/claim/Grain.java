package io.claimshift.claim;

/**
 * Numbers on a grid: products of a weight and two shares still fit a double's 53 bits, and so do
 * sums of them, which therefore come out alike in whatever order they are added.
 */
final class Grain {

  private static final double SIZE = 0x1p-10;

  private Grain() {}

  /** The nearest multiple of the grid. */
  static double rounded(double value) {
    return Math.rint(value / SIZE) * SIZE;
  }
}
