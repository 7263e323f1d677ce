package io.claimshift.text.parse;

/**
 * Part-of-speech tags from left to right, by an averaged perceptron (Collins 2002). Words that
 * always have one tag get it without a look at their neighbours.
 */
final class Tagger {

  private final Model model;
  private final int shift;

  Tagger(Model model) {
    this.model = model;
    this.shift = Model.shift(model.tagWeights().length);
  }

  /** Gives every word of the draft its tag. */
  void tag(Draft draft) {
    for (int i = 0; i < draft.n; i++) {
      draft.known[i] = model.lexicon().candidates(draft, i);
    }
    int[] features = new int[TagFeatures.COUNT];
    for (int i = 0; i < draft.n; i++) {
      long candidates = draft.known[i] & ~Lexicon.ALWAYS;
      draft.tag[i] =
          Long.bitCount(candidates) == 1
              ? Long.numberOfTrailingZeros(candidates)
              : best(draft, i, candidates, features);
    }
  }

  private int best(Draft draft, int i, long candidates, int[] features) {
    TagFeatures.fill(draft, i, features);
    return Side.best(model.tagWeights(), shift, features, candidates);
  }
}
