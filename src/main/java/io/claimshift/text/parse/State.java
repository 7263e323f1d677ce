package io.claimshift.text.parse;

import java.util.Arrays;

/**
 * The state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack
 * of words whose heads are open, and the front of the words not yet read. The root stands at the
 * end of the sentence, as its last word. Every word is pushed once and popped once, so a sentence
 * of n words takes 2n moves.
 */
final class State {

  static final int SHIFT = 0;

  /** The top of the stack gets the front word as its head. */
  static final int LEFT = 1;

  /** The top of the stack gets the word below it as its head. */
  static final int RIGHT = 2;

  final Draft draft;
  final int n;
  final int none;
  final int[] stack;
  final int[] head;
  final int[] label;
  final int[] left;
  final int[] left2;
  final int[] right;
  final int[] right2;
  final int[] lefts;
  final int[] rights;
  final long[] labels;

  /** Before each word: verbs, commas, quotation marks and other marks, to count between words. */
  final int[] verbs;

  final int[] commas;
  final int[] quotes;
  final int[] marks;
  int size;
  int front;

  State(Draft draft, TagClasses classes) {
    this.draft = draft;
    n = draft.n;
    none = draft.none;
    int length = n + 2;
    stack = new int[length];
    head = new int[length];
    label = new int[length];
    left = filled(length);
    left2 = filled(length);
    right = filled(length);
    right2 = filled(length);
    lefts = new int[length];
    rights = new int[length];
    labels = new long[length];
    verbs = new int[length + 1];
    commas = new int[length + 1];
    quotes = new int[length + 1];
    marks = new int[length + 1];
    count(classes);
  }

  private int[] filled(int length) {
    int[] array = new int[length];
    Arrays.fill(array, none);
    return array;
  }

  private void count(TagClasses classes) {
    for (int i = 0; i <= none; i++) {
      int tag = draft.tag[i];
      verbs[i + 1] = verbs[i] + (classes.isVerb(tag) ? 1 : 0);
      commas[i + 1] = commas[i] + (classes.isComma(tag) ? 1 : 0);
      boolean quote = i < n && isQuote(draft.words[i]);
      quotes[i + 1] = quotes[i] + (quote ? 1 : 0);
      marks[i + 1] = marks[i] + (classes.isMark(tag) ? 1 : 0);
    }
  }

  private static boolean isQuote(String word) {
    return word.equals(Quotes.OPENING)
        || word.equals(Quotes.CLOSING)
        || word.equals(Quotes.SINGLE_OPENING)
        || word.equals("``")
        || word.equals("''");
  }

  boolean isDone() {
    return front == n && size == 0;
  }

  /** The word at {@code depth} below the top of the stack. */
  int top(int depth) {
    return size > depth ? stack[size - 1 - depth] : none;
  }

  boolean allows(int move) {
    if (move == SHIFT) {
      return front < n;
    }
    return move == LEFT ? size == 1 || size > 1 && front < n : size > 1;
  }

  /** The head that {@code move} would give to the top of the stack. */
  int headBy(int move) {
    return move == LEFT ? front : top(1);
  }

  void shift() {
    stack[size++] = front++;
  }

  /** Takes the top of the stack away and hangs it below {@code to}. */
  void attach(int to, int relation) {
    int child = stack[--size];
    head[child] = to;
    label[child] = relation;
    labels[to] |= 1L << relation;
    if (child < to) {
      left2[to] = left[to];
      left[to] = child;
      lefts[to]++;
    } else {
      right2[to] = right[to];
      right[to] = child;
      rights[to]++;
    }
  }

  /** What lies between two words: verbs, commas, marks, and whether a quotation opens or closes. */
  int between(int from, int to) {
    if (from >= none || to >= none) {
      return 127;
    }
    int a = Math.min(from, to) + 1;
    int b = Math.max(from, to);
    return Math.min(3, verbs[b] - verbs[a])
        + 4 * Math.min(2, commas[b] - commas[a])
        + 16 * (quotes[b] - quotes[a] & 1)
        + 32 * Math.min(1, marks[b] - marks[a]);
  }

  int distance(int from, int to) {
    if (from >= none || to >= none) {
      return 0;
    }
    int d = Math.abs(to - from);
    return d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : d < 20 ? 7 : 8;
  }
}
