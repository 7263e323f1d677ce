package io.claimshift.copies;

import java.util.function.IntUnaryOperator;

/**
 * Chains of entries by value, the newest entry first: an open-addressing table of primitive arrays
 * whose slots hold a value and its newest entry side by side, so that a look-up touches memory
 * once. Entries are numbers from 0 on, each in at most one chain.
 */
final class ChainTable {

  /** No entry. */
  static final int NONE = -1;

  private static final double FULLEST = 0.7;

  private long[] slots = new long[1024];
  private int held;

  /** The entry after each, plus one, so that fresh memory means none. */
  private int[] after;

  /** A table for entries below this number. */
  ChainTable(int room) {
    after = new int[room];
  }

  /** The newest entry under a value, or {@link #NONE}. */
  int first(int value) {
    return (int) slots[slot(slots, value)] - 1;
  }

  /** The next older entry under the same value, or {@link #NONE}. */
  int after(int entry) {
    return after[entry] - 1;
  }

  void add(int value, int entry) {
    int slot = slot(slots, value);
    after[entry] = (int) slots[slot];
    if (slots[slot] == 0 && ++held > slots.length * FULLEST) {
      widen();
      slot = slot(slots, value);
    }
    slots[slot] = packed(value, entry);
  }

  private void widen() {
    long[] wider = new long[slots.length * 2];
    for (long head : slots) {
      if (head != 0) {
        wider[slot(wider, (int) (head >>> 32))] = head;
      }
    }
    slots = wider;
  }

  /**
   * Renumbers all entries, in unchanged order.
   *
   * @param room entries stay below this number
   * @param number the new number of an entry, {@link #NONE} to drop it
   */
  void move(int room, IntUnaryOperator number) {
    int[] before = after;
    long[] heads = slots;
    after = new int[room];
    slots = new long[heads.length];
    held = 0;
    for (long head : heads) {
      int last = NONE;
      for (int entry = (int) head - 1; entry != NONE; entry = before[entry] - 1) {
        int moved = number.applyAsInt(entry);
        if (moved != NONE) {
          append((int) (head >>> 32), last, moved);
          last = moved;
        }
      }
    }
  }

  private void append(int value, int last, int entry) {
    if (last == NONE) {
      slots[slot(slots, value)] = packed(value, entry);
      held++;
    } else {
      after[last] = entry + 1;
    }
  }

  private static long packed(int value, int entry) {
    return (long) value << 32 | entry + 1;
  }

  private static int slot(long[] slots, int value) {
    int mask = slots.length - 1;
    int slot = value * 0x9E3779B1 >>> 7 & mask;
    while (slots[slot] != 0 && (int) (slots[slot] >>> 32) != value) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
