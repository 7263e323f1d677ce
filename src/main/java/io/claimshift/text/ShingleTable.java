package io.claimshift.text;

import java.util.Arrays;

/** Finds the place of a shingle in a text; an open-addressing table of primitive arrays. */
public final class ShingleTable {

  private static final int FREE = -1;
  private static final int REPEATED = -2;

  private final int[] shingles;
  private final int[] slots;
  private final boolean[] repeated;
  private final int mask;

  /** A table over the shingles of one text. */
  public ShingleTable(int[] shingles) {
    this.shingles = shingles;
    int capacity = Integer.highestOneBit(Math.max(8, shingles.length)) * 4;
    this.slots = new int[capacity];
    this.repeated = new boolean[shingles.length];
    this.mask = capacity - 1;
    Arrays.fill(slots, FREE);
    for (int i = 0; i < shingles.length; i++) {
      put(i);
    }
  }

  private void put(int place) {
    int slot = shingles[place] & mask;
    while (slots[slot] != FREE) {
      if (shingles[slots[slot]] == shingles[place]) {
        repeated[slots[slot]] = true;
        return;
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = place;
  }

  private int find(int shingle) {
    int slot = shingle & mask;
    while (slots[slot] != FREE) {
      int place = slots[slot];
      if (shingles[place] == shingle) {
        return repeated[place] ? FREE : place;
      }
      slot = (slot + 1) & mask;
    }
    return FREE;
  }

  /**
   * For each shingle of another text its place in this one, negative where it is not there or
   * stands more than once in either text.
   */
  int[] places(int[] others) {
    int[] places = new int[others.length];
    int[] first = new int[shingles.length];
    Arrays.fill(first, FREE);
    for (int i = 0; i < others.length; i++) {
      int place = find(others[i]);
      places[i] = place;
      if (place >= 0) {
        if (first[place] == FREE) {
          first[place] = i;
        } else {
          if (first[place] >= 0) {
            places[first[place]] = FREE;
          }
          first[place] = REPEATED;
          places[i] = FREE;
        }
      }
    }
    return places;
  }
}
