package io.claimshift.text.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns the weights of the {@link Tagger}. */
final class TaggerTrainer {

  private static final int BITS = 21;
  private static final int PASSES = 5;

  private final Lexicon lexicon;
  private final Averaged table = new Averaged((1 << BITS) + Model.MARGIN);
  private final int shift = Model.shift(1 << BITS);
  private final int[] features = new int[TagFeatures.COUNT];
  private final int[] scores = new int[Model.MARGIN];

  TaggerTrainer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Learns from {@code examples}; the weights as codes, those below {@code least} left out. */
  byte[] train(List<Example> examples, double least, long seed) {
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        learn(example);
        table.tick();
      }
    }
    return table.codes(0, 1, least);
  }

  private void learn(Example example) {
    Draft draft = new Draft(example.words());
    for (int i = 0; i < draft.n; i++) {
      draft.known[i] = lexicon.candidates(draft, i);
    }
    for (int i = 0; i < draft.n; i++) {
      long candidates = draft.known[i] & ~Lexicon.ALWAYS;
      draft.tag[i] =
          Long.bitCount(candidates) == 1
              ? Long.numberOfTrailingZeros(candidates)
              : choose(draft, i, candidates, example.tags()[i]);
    }
  }

  private int choose(Draft draft, int i, long candidates, int gold) {
    TagFeatures.fill(draft, i, features);
    int guess = best(candidates | 1L << gold);
    if (guess != gold) {
      for (int feature : features) {
        table.add((feature >>> shift) + gold, 1);
        table.add((feature >>> shift) + guess, -1);
      }
    }
    return guess;
  }

  private int best(long candidates) {
    return Sums.best(table.weights, shift, features, candidates, scores);
  }
}
