package io.claimshift.text.parse;

/**
 * How many gold arcs each move puts out of reach, from any state: the dynamic oracle of the
 * arc-hybrid system (Goldberg and Nivre 2013).
 */
final class Oracle {

  private Oracle() {}

  static int cost(State state, short[] heads, int move) {
    return move == State.SHIFT ? shift(state, heads) : pop(state, heads, move == State.LEFT);
  }

  private static int shift(State state, short[] heads) {
    int front = state.front;
    int cost = 0;
    for (int depth = 0; depth < state.size; depth++) {
      int word = state.top(depth);
      cost += heads[word] == front ? 1 : 0;
      cost += depth > 0 && heads[front] == word ? 1 : 0;
    }
    return cost;
  }

  private static int pop(State state, short[] heads, boolean left) {
    int top = state.top(0);
    int head = heads[top];
    boolean lost = left ? head == state.top(1) || head > state.front : head >= state.front;
    int cost = lost ? 1 : 0;
    for (int i = state.front; i < state.n; i++) {
      cost += heads[i] == top ? 1 : 0;
    }
    return cost;
  }
}
