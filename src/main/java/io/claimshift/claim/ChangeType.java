package io.claimshift.claim;

/** What kind of change a new position makes. */
public enum ChangeType {
  /** From denied to affirmed or from affirmed to denied, by the last committed position. */
  REVERSAL,
  /** From a committed position to noncommittal. */
  SOFTENING,
  /** From noncommittal to a committed position, with no opposite commitment before. */
  HARDENING,
  /** An earlier word is taken back, or the only story that carried a told one was withdrawn. */
  RETRACTION,
  /** A first position that confirms what others had only asserted. */
  CONFIRMATION,
  /** A first position on the other side than another holder's. */
  DISPUTE
}
