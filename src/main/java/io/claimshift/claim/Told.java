package io.claimshift.claim;

import io.claimshift.statement.Position;

/**
 * A change that was told to the newsroom.
 *
 * @param entry what carried it
 * @param certainty 0 to 1, as it was told
 * @param withdrawn whether it was taken back since
 */
public record Told(
    ChangeType type,
    String holder,
    Position from,
    Position to,
    Entry entry,
    double certainty,
    boolean withdrawn) {

  static Told of(Change change, double certainty) {
    return new Told(
        change.type(),
        change.holder(),
        change.from(),
        change.to(),
        change.after(),
        certainty,
        false);
  }

  /** The same under another name of the holder; the entry stays as it was told. */
  Told heldBy(String other) {
    return holder.equals(other)
        ? this
        : new Told(type, other, from, to, entry, certainty, withdrawn);
  }

  Told takenBack() {
    return new Told(type, holder, from, to, entry, certainty, true);
  }
}
