package io.claimshift.copies;

/**
 * Two texts are copies of each other.
 *
 * @param kind in which way
 * @param similarity 0 to 1
 */
record Match(CopyKind kind, double similarity) {}
