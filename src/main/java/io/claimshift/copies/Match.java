package io.claimshift.copies;

/**
 * Two texts are copies of each other.
 *
 * @param kind in which way
 * @param similarity 0 to 1
 */
public record Match(CopyKind kind, double similarity) {

  /** The one of the two that shares more. */
  Match better(Match other) {
    return other.similarity > similarity ? other : this;
  }
}
