package io.claimshift.statement;

/**
 * A run of words in a passage, never empty.
 *
 * @param from first word
 * @param to word after the last
 */
record Range(int from, int to) {

  /** The run, or null when it would be empty. */
  static Range orNull(int from, int to) {
    return from < to ? new Range(from, to) : null;
  }

  boolean holds(int i) {
    return i >= from && i < to;
  }
}
