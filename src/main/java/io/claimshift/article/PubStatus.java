package io.claimshift.article;

/** Publication status of an article version, as in ninjs {@code pubStatus}. */
public enum PubStatus {
  /** May be published; also what a missing status means. */
  USABLE,
  /** A hold: stop using it; a later usable version releases it. */
  WITHHELD,
  /** A kill: the item is withdrawn for good. */
  CANCELED
}
