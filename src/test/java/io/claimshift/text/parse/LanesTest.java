package io.claimshift.text.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LanesTest {

  private static final long SEED = 7;

  @Test
  void manyWeightsAdded_sumsStayApart() {
    Random random = new Random(SEED);
    for (int run = 0; run < 1000; run++) {
      int[] sums = new int[3];
      long lanes = 0;
      for (int i = 0; i < ArcFeatures.COUNT; i++) {
        int[] weights = new int[3];
        for (int k = 0; k < 3; k++) {
          weights[k] = random.nextInt(2 * LogCode.LARGEST + 1) - LogCode.LARGEST;
          sums[k] += weights[k];
        }
        lanes += Lanes.pack(weights[0], weights[1], weights[2]);
      }
      assertThat(new int[] {Lanes.first(lanes), Lanes.second(lanes), Lanes.third(lanes)})
          .as("run %d of seed %d", run, SEED)
          .isEqualTo(sums);
    }
  }

  @Test
  void largestWeightsOnly_sumsFit() {
    long lanes = 0;
    for (int i = 0; i < ArcFeatures.COUNT; i++) {
      lanes += Lanes.pack(-LogCode.LARGEST, LogCode.LARGEST, -LogCode.LARGEST);
    }
    int sum = ArcFeatures.COUNT * LogCode.LARGEST;
    assertThat(Lanes.first(lanes)).isEqualTo(-sum);
    assertThat(Lanes.second(lanes)).isEqualTo(sum);
    assertThat(Lanes.third(lanes)).isEqualTo(-sum);
  }
}
