package io.claimshift.claim;

import io.claimshift.statement.Position;

/**
 * A change that was told to the newsroom.
 *
 * @param entry what carried it
 * @param withdrawn whether it was taken back since
 */
public record Told(
    ChangeType type, String holder, Position from, Position to, Entry entry, boolean withdrawn) {

  static Told of(Change change) {
    return new Told(
        change.type(), change.holder(), change.from(), change.to(), change.after(), false);
  }

  Told takenBack() {
    return new Told(type, holder, from, to, entry, true);
  }
}
