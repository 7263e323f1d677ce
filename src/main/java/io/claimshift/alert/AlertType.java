package io.claimshift.alert;

/** What kind of change an alert tells of. */
public enum AlertType {
  /** From denied to affirmed or from affirmed to denied, by the last committed position. */
  REVERSAL,
  /** From a committed position to noncommittal. */
  SOFTENING,
  /** From noncommittal to a committed position, with no opposite commitment before. */
  HARDENING,
  /** An earlier word is taken back, or the only article that carried it was killed. */
  RETRACTION,
  /** A first position that confirms what others had only asserted. */
  CONFIRMATION,
  /** A first position on the other side than another holder's. */
  DISPUTE
}
