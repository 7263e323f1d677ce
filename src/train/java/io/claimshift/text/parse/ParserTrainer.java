package io.claimshift.text.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns the weights of the {@link Parser}: moves, and relations when an arc is right. */
final class ParserTrainer {

  private static final int MOVE_BITS = 21;
  private static final int LABEL_BITS = 22;
  private static final int PASSES = 5;
  private static final int MOVES = 3;

  /** How often the parser follows its own choice, right or wrong, after the first pass. */
  private static final double EXPLORATION = 0.9;

  private final TagClasses classes;
  private final long[] relations;
  private final Averaged moves = new Averaged(4 << MOVE_BITS);
  private final Averaged names = new Averaged((1 << LABEL_BITS) + Model.MARGIN);
  private final int moveShift = Model.shift(1 << MOVE_BITS);
  private final int labelShift = Model.shift(1 << LABEL_BITS);
  private final int[] moveFeatures = new int[ArcFeatures.COUNT];
  private final int[] labelFeatures = new int[LabelFeatures.COUNT];
  private final int[] scores = new int[Model.MARGIN];
  private final int[] moveScores = new int[MOVES];
  private Random random;
  private int wrong;

  ParserTrainer(TagClasses classes, long[] relations) {
    this.classes = classes;
    this.relations = relations;
  }

  /** Learns; the tables of moves (three) and relations as codes. */
  List<byte[]> train(List<Example> examples, double least, long seed) {
    random = new Random(seed);
    List<Example> order = new ArrayList<>(examples);
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(order, random);
      wrong = 0;
      for (Example example : order) {
        learn(example, pass > 0);
        moves.tick();
        names.tick();
      }
      System.err.println("parser: pass " + pass + ", " + wrong + " wrong moves");
    }
    List<byte[]> tables = new ArrayList<>();
    for (int move = 0; move < MOVES; move++) {
      tables.add(moves.codes(move, 4, least));
    }
    tables.add(names.codes(0, 1, least));
    return tables;
  }

  private void learn(Example example, boolean explore) {
    Draft draft = new Draft(example.words());
    for (int i = 0; i < draft.n; i++) {
      draft.tag[i] = example.given()[i];
    }
    State state = new State(draft, classes);
    while (!state.isDone()) {
      int move = next(state, example, explore);
      if (move == State.SHIFT) {
        state.shift();
      } else {
        int head = state.headBy(move);
        state.attach(head, relation(state, head, example));
      }
    }
  }

  private int next(State state, Example example, boolean explore) {
    if (state.size == 0) {
      return State.SHIFT;
    }
    if (state.front == state.n) {
      return state.size == 1 ? State.LEFT : State.RIGHT;
    }
    ArcFeatures.fill(state, moveFeatures);
    score();
    int guess = -1;
    int right = -1;
    int least = Integer.MAX_VALUE;
    for (int move = 0; move < MOVES; move++) {
      if (state.allows(move)) {
        guess = guess < 0 || moveScores[move] > moveScores[guess] ? move : guess;
        int cost = Oracle.cost(state, example.heads(), move);
        if (cost < least || cost == least && moveScores[move] > moveScores[right]) {
          right = move;
          least = cost;
        }
      }
    }
    if (Oracle.cost(state, example.heads(), guess) > least) {
      update(right, guess);
      return explore && random.nextDouble() < EXPLORATION ? guess : right;
    }
    return guess;
  }

  private void score() {
    int[] weights = moves.weights;
    int first = 0;
    int second = 0;
    int third = 0;
    for (int feature : moveFeatures) {
      int row = feature >>> moveShift << 2;
      first += weights[row];
      second += weights[row + 1];
      third += weights[row + 2];
    }
    moveScores[0] = first;
    moveScores[1] = second;
    moveScores[2] = third;
  }

  private void update(int right, int guess) {
    wrong++;
    for (int feature : moveFeatures) {
      int row = feature >>> moveShift << 2;
      moves.add(row + right, 1);
      moves.add(row + guess, -1);
    }
  }

  private int relation(State state, int head, Example example) {
    int child = state.top(0);
    int[] tag = state.draft.tag;
    long candidates = relations[Model.pair(tag[head], tag[child], head > child)];
    boolean right = example.heads()[child] == head;
    int gold = example.labels()[child];
    if (Long.bitCount(candidates) == 1) {
      return Long.numberOfTrailingZeros(candidates);
    }
    LabelFeatures.fill(state, head, child, labelFeatures);
    int guess = Sums.best(names.weights, labelShift, labelFeatures, candidates, scores);
    if (right && guess != gold && (candidates >>> gold & 1) == 1) {
      for (int feature : labelFeatures) {
        names.add((feature >>> labelShift) + gold, 1);
        names.add((feature >>> labelShift) + guess, -1);
      }
    }
    return guess;
  }
}
