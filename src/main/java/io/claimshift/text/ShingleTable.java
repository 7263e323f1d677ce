package io.claimshift.text;

import java.util.Arrays;

/** Finds the places of a shingle in a text; an open-addressing table of primitive arrays. */
public final class ShingleTable {

  private static final int NONE = -1;

  /** A shingle that stands more often is a refrain and no sign of a place. */
  private static final int MOST_PLACES = 4;

  private final int[] shingles;
  private final int[] slots;
  private final int[] next;
  private final int mask;

  /** A table over the shingles of one text. */
  public ShingleTable(int[] shingles) {
    this.shingles = shingles;
    int capacity = Integer.highestOneBit(Math.max(8, shingles.length)) * 4;
    this.slots = new int[capacity];
    this.next = new int[shingles.length];
    this.mask = capacity - 1;
    Arrays.fill(slots, NONE);
    for (int place = shingles.length - 1; place >= 0; place--) {
      int slot = slot(shingles[place]);
      next[place] = slots[slot];
      slots[slot] = place;
    }
  }

  /** The shingles that the table is over. */
  public int[] shingles() {
    return shingles;
  }

  private int slot(int shingle) {
    int slot = shingle & mask;
    while (slots[slot] != NONE && shingles[slots[slot]] != shingle) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /**
   * Where a shingle of another text stands here; of several places the one that best goes on from
   * {@code expected}, else the first. Negative where it stands nowhere or too often.
   */
  int place(int shingle, int expected) {
    int first = slots[slot(shingle)];
    int best = first;
    int count = 0;
    for (int place = first; place != NONE; place = next[place]) {
      if (++count > MOST_PLACES) {
        return NONE;
      }
      if (place >= expected && (best < expected || place < best)) {
        best = place;
      }
    }
    return best;
  }
}
