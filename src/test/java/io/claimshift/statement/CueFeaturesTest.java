package io.claimshift.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CueFeaturesTest {
  private static final int MASK = (1 << 20) - 1;

  @Test
  void rows_areThoseTheModelWasTrainedWith() {
    Passage passage =
        new Prose()
            .read(
                TextField.BODY,
                "\"We never sent them,\" the ministry's spokesman said on Monday, denying that"
                    + " troops had been withdrawn.")
            .get(0);
    CueFeatures features = new CueFeatures(passage, MASK);
    int[] rows = new int[CueFeatures.COUNT];
    long sum = 7;
    for (int i = 0; i < passage.size(); i++) {
      features.fill(i, i % 2 == 0, rows);
      sum = sum * 31 + Arrays.hashCode(rows);
    }

    // Another number makes the model void: train it again and raise its FORMAT.
    assertThat(sum).isEqualTo(-8561643198092507431L);
  }

  @Test
  void wordsMetBefore_areKnownAlike() {
    KnownWord first = KnownWord.of("withdrawals");
    KnownWord again = KnownWord.of(new String("withdrawals".toCharArray()));

    assertThat(again).isEqualTo(first);
    assertThat(first.lemma()).isEqualTo(Lemmas.of("withdrawals"));
  }
}
