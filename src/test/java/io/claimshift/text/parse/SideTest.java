package io.claimshift.text.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SideTest {
  private static final int BITS = 8;
  private static final int SHIFT = 32 - BITS;

  @Test
  void best_isTheClassWithTheHighestSumAndTheLowestNumber() {
    for (long seed = 1; seed <= 500; seed++) {
      Random random = new Random(seed);
      byte[] codes = new byte[(1 << BITS) + Model.MARGIN];
      for (int i = 0; i < codes.length; i++) {
        codes[i] = (byte) (random.nextInt(7) - 3);
      }
      int[] features = random.ints(1 + random.nextInt(4)).toArray();
      long candidates = random.nextLong() & Long.MAX_VALUE | 1L << random.nextInt(40);

      assertThat(Side.best(codes, SHIFT, features, candidates))
          .as("seed %d", seed)
          .isEqualTo(slowly(codes, features, candidates));
    }
  }

  private static int slowly(byte[] codes, int[] features, long candidates) {
    int best = -1;
    int highest = Integer.MIN_VALUE;
    for (int one = 0; one < 63; one++) {
      int sum = 0;
      for (int feature : features) {
        sum += LogCode.value(codes[(feature >>> SHIFT) + one]);
      }
      if ((candidates >> one & 1) == 1 && sum > highest) {
        best = one;
        highest = sum;
      }
    }
    return best;
  }
}
