package io.claimshift.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The linker leaves out what could not win if its dear parts were at their best: so they must rise.
 */
class LinkPolicyTest {
  private static final LinkPolicy.Reach REACH =
      new LinkPolicy.Reach(0.3, 0.09, 0.12, 0.16, 0.2, 0.2, true);

  @Test
  void similarity_risesWithDeedAndStandingAndFallsWithNewNames() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      double proposition = random.nextDouble();
      double story = random.nextDouble();
      double evidence = random.nextDouble();
      double deed = random.nextDouble();
      double standing = random.nextDouble();
      double names = random.nextDouble();
      double here = similarity(proposition, deed, story, evidence, standing, names);
      double best = similarity(proposition, 1, story, evidence, 1, 0);
      assertThat(similarity(proposition, better(deed, random), story, evidence, standing, names))
          .as("deed, seed " + seed)
          .isGreaterThanOrEqualTo(here);
      assertThat(similarity(proposition, deed, story, evidence, better(standing, random), names))
          .as("standing, seed " + seed)
          .isGreaterThanOrEqualTo(here);
      assertThat(similarity(proposition, deed, story, evidence, standing, names / 2))
          .as("new names, seed " + seed)
          .isGreaterThanOrEqualTo(here);
      assertThat(best).as("bound, seed " + seed).isGreaterThanOrEqualTo(here);
    }
  }

  private static double better(double value, Random random) {
    return value + (1 - value) * random.nextDouble();
  }

  private static double similarity(
      double proposition,
      double deed,
      double story,
      double evidence,
      double standing,
      double newNames) {
    return REACH.similarity(
        new LinkPolicy.Nearby(proposition, deed, story, evidence, standing, newNames));
  }
}
