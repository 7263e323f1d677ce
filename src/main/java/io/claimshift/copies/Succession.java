package io.claimshift.copies;

/** What an arrival is to the item that is known under its uri. */
public enum Succession {
  /** Nothing was known under its uri. */
  FIRST,
  /** A later version that tells something else. */
  LATER,
  /** The same version with other content: feeds do that, and what came last is taken. */
  SAME_VERSION,
  /** It tells what was known, under the same version or a later one. */
  UNCHANGED,
  /** An older version, or one that a kill has outlived. */
  OUTDATED,
  /** A kill or a hold of what was known. */
  NOTICE
}
