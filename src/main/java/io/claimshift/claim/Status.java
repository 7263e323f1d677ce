package io.claimshift.claim;

import io.claimshift.statement.Position;
import java.util.List;

/** How a claim stands between its holders. */
public enum Status {
  /** Nobody took a side. */
  OPEN,
  /** Some say so, nobody denies. */
  ASSERTED,
  /** Somebody confirmed, nobody denies. */
  CONFIRMED,
  /** Some affirm, others deny. */
  DISPUTED,
  /** Only denied. */
  DENIED,
  /** Whoever affirmed it took it back. */
  RETRACTED;

  /** The status that the holders' current positions make together. */
  static Status of(List<Position> current) {
    boolean affirmed = current.stream().anyMatch(Position::affirmed);
    boolean denied = current.contains(Position.DENIED);
    if (affirmed && denied) {
      return DISPUTED;
    }
    if (affirmed) {
      return current.contains(Position.CONFIRMED) ? CONFIRMED : ASSERTED;
    }
    if (denied) {
      return DENIED;
    }
    return current.contains(Position.RETRACTED) ? RETRACTED : OPEN;
  }
}
