package io.claimshift.statement;

/** How far the text itself vouches for a content that nobody is named for. */
public enum Modality {
  /** Told as a fact. */
  PLAIN,
  /** "may", "reportedly", "said to": told as possible or by hearsay. */
  HEDGED,
  /** Asked, not told. */
  QUESTION
}
