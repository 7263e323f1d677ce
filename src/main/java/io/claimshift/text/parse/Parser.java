package io.claimshift.text.parse;

import io.claimshift.text.Token;
import java.util.List;

/**
 * Reads English sentences: tags and a dependency tree. Greedy arc-hybrid parsing with moves chosen
 * by an averaged perceptron that learnt with a dynamic oracle (Goldberg and Nivre 2013); the
 * relation is chosen when an arc is made, among those seen for its two tags. Time and memory are
 * linear in the number of words. Immutable and safe for any number of threads.
 */
public final class Parser {

  private final Model model;
  private final Tagger tagger;
  private final TagClasses classes;
  private final int moveShift;
  private final int labelShift;

  Parser(Model model) {
    this.model = model;
    this.tagger = new Tagger(model);
    this.classes = new TagClasses(model.tags());
    this.moveShift = Model.shift(model.moveWeights().length);
    this.labelShift = Model.shift(model.labelWeights().length);
  }

  /**
   * The parser with the model that comes with the program; read once, at the first call.
   *
   * @throws IllegalStateException when the model is missing, damaged or of another format
   */
  public static Parser bundled() {
    return Bundled.PARSER;
  }

  /** The tree of a sentence given as tokens. */
  public ParsedSentence parse(List<Token> tokens) {
    String[] words = tokens.stream().map(Token::text).toArray(String[]::new);
    return parse(words, Quotes.orient(tokens));
  }

  /**
   * The tree of a sentence given as words; no words give an empty tree. Tokens are read better:
   * their places tell opening from closing quotation marks.
   *
   * @throws IllegalArgumentException when a word is empty
   */
  public ParsedSentence parse(String[] words) {
    for (String word : words) {
      if (word.isEmpty()) {
        throw new IllegalArgumentException("empty word in " + List.of(words));
      }
    }
    return parse(words.clone(), Quotes.inTurn(words));
  }

  private ParsedSentence parse(String[] given, String[] words) {
    Draft draft = new Draft(words);
    tagger.tag(draft);
    State state = new State(draft, classes);
    run(state);
    return new ParsedSentence(given, state, model);
  }

  private void run(State state) {
    int[] moveFeatures = new int[ArcFeatures.COUNT];
    int[] labelFeatures = new int[LabelFeatures.COUNT];
    while (!state.isDone()) {
      int move = move(state, moveFeatures);
      if (move == State.SHIFT) {
        state.shift();
      } else {
        int head = state.headBy(move);
        state.attach(head, label(state, head, labelFeatures));
      }
    }
  }

  private int move(State state, int[] features) {
    if (state.size == 0) {
      return State.SHIFT;
    }
    if (state.front == state.n) {
      return state.size == 1 ? State.LEFT : State.RIGHT;
    }
    ArcFeatures.fill(state, features);
    long[] weights = model.moveWeights();
    long sum = 0;
    for (int feature : features) {
      sum += weights[feature >>> moveShift];
    }
    int left = Lanes.second(sum);
    int best = left > Lanes.first(sum) ? State.LEFT : State.SHIFT;
    boolean right = state.size > 1 && Lanes.third(sum) > Math.max(left, Lanes.first(sum));
    return right ? State.RIGHT : best;
  }

  private int label(State state, int head, int[] features) {
    int child = state.top(0);
    int[] tag = state.draft.tag;
    long candidates = model.relations()[Model.pair(tag[head], tag[child], head > child)];
    if (Long.bitCount(candidates) == 1) {
      return Long.numberOfTrailingZeros(candidates);
    }
    LabelFeatures.fill(state, head, child, features);
    return Side.best(model.labelWeights(), labelShift, features, candidates);
  }

  private static final class Bundled {
    private static final Parser PARSER = new Parser(ModelFile.bundled());
  }
}
