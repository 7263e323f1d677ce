package io.claimshift.statement;

/** Which side a holder takes, always towards the claim in its positive form. */
public enum Position {
  /** Says so, claims, alleges, reports. */
  ASSERTED,
  /** Confirms, acknowledges, admits, concedes, announces its own doing. */
  CONFIRMED,
  /** Denies, rejects, calls false or baseless; also "confirmed that no ...". */
  DENIED,
  /** Declines to comment, neither confirms nor denies, hints, does not rule out. */
  NONCOMMITTAL,
  /** Takes back its own earlier word without taking the other side. */
  RETRACTED;

  /** Asserted or confirmed: on the claim's side. */
  public boolean affirmed() {
    return this == ASSERTED || this == CONFIRMED;
  }

  /** Affirmed or denied: a side that a later change is measured against. */
  public boolean committed() {
    return affirmed() || this == DENIED;
  }

  /** Whether both stand on the same side; asserted and confirmed are one. */
  public boolean sameSide(Position other) {
    return this == other || (affirmed() && other.affirmed());
  }
}
