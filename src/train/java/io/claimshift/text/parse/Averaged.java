package io.claimshift.text.parse;

/** Weights of a perceptron with their average over all steps of training so far. */
final class Averaged {

  final int[] weights;
  private final long[] late;
  private long clock = 1;

  Averaged(int size) {
    weights = new int[size];
    late = new long[size];
  }

  void tick() {
    clock++;
  }

  void add(int at, int change) {
    weights[at] += change;
    late[at] += clock * change;
  }

  double average(int at) {
    return weights[at] - (double) late[at] / clock;
  }

  /** All averages from {@code begin}, every {@code step}, as codes; those below {@code least} 0. */
  byte[] codes(int begin, int step, double least) {
    byte[] codes = new byte[(weights.length - begin + step - 1) / step];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = LogCode.code(average(begin + i * step), least);
    }
    return codes;
  }
}
