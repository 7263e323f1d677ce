package io.claimshift.claim;

import java.util.Arrays;

/**
 * What a stem weighs by the number of propositions that have it: the square of its smoothed inverse
 * frequency. Comparing one statement asks for thousands of weights and few different ones, so each
 * is worked out once for a number of propositions.
 */
final class StemWeights {

  /** Propositions assumed before any was seen, so that the first weights are not all alike. */
  private static final double PRIOR = 50;

  /** Stems used more often than this are few. */
  private static final int REMEMBERED = 1 << 12;

  private final double[] weights = new double[REMEMBERED];
  private final int[] madeFor = new int[REMEMBERED];

  StemWeights() {
    Arrays.fill(madeFor, -1);
  }

  /** The weight, on the {@link Grain}. */
  double of(int uses, int propositions) {
    if (uses >= REMEMBERED) {
      return weight(uses, propositions);
    }
    if (madeFor[uses] != propositions) {
      madeFor[uses] = propositions;
      weights[uses] = weight(uses, propositions);
    }
    return weights[uses];
  }

  private static double weight(int uses, int propositions) {
    double inverse = Math.log(1 + (propositions + PRIOR) / (1 + uses));
    return Grain.rounded(inverse * inverse);
  }
}
