package io.claimshift.copies;

/** Why an article is a copy. */
public enum CopyKind {
  /** The same text after normalisation. */
  IDENTICAL,
  /** Lightly edited: most of both texts is shared. */
  NEAR,
  /** One is a cut of the other. */
  CONTAINED,
  /** A version of a known item that brings nothing new, or an older one. */
  VERSION
}
