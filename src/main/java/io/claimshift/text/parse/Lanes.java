package io.claimshift.text.parse;

/**
 * Three sums in one long, 21 bits each, so that one addition adds a feature's weights for all three
 * moves. Up to {@link ArcFeatures#COUNT} weights of at most {@link LogCode#LARGEST} fit.
 */
final class Lanes {

  private static final int WIDTH = 21;
  private static final int REST = 64 - WIDTH;

  private Lanes() {}

  static long pack(int first, int second, int third) {
    return first + ((long) second << WIDTH) + ((long) third << 2 * WIDTH);
  }

  static int first(long lanes) {
    return (int) (lanes << REST >> REST);
  }

  static int second(long lanes) {
    return first(lanes - first(lanes) >> WIDTH);
  }

  static int third(long lanes) {
    long rest = lanes - first(lanes) >> WIDTH;
    return first(rest - first(rest) >> WIDTH);
  }
}
