package io.claimshift.copies;

import java.util.function.IntUnaryOperator;

/**
 * Chains of entries by value, the newest entry first: an open-addressing table of primitive arrays
 * whose slots hold a value and its newest entry side by side, so that a look-up touches memory
 * once. Entries are numbers from 0 on, each in at most one chain. A slot also counts, up to {@value
 * #COMMON}, the entries that were told to be of unrelated stories.
 */
final class ChainTable {

  /** No entry. */
  static final int NONE = -1;

  /** A value that so many unrelated stories share proves nothing. */
  static final int COMMON = 7;

  /** Entries stay below this number. */
  static final int MOST = 1 << 29;

  private static final int COUNT_SHIFT = 29;
  private static final int ENTRY = MOST - 1;
  private static final int UNRELATED = 1 << 31;

  private static final double FULLEST = 0.7;

  private long[] slots = new long[1024];
  private int held;

  /** The entry after each, plus one, so that fresh memory means none; and its own sign. */
  private int[] after;

  /** A table for entries below this number. */
  ChainTable(int room) {
    after = new int[room];
  }

  /** The newest entry under a value, {@link #NONE} where there is none or the value is common. */
  int first(int value) {
    int head = (int) slots[slot(slots, value)];
    return head >>> COUNT_SHIFT == COMMON ? NONE : (head & ENTRY) - 1;
  }

  /** The next older entry under the same value, or {@link #NONE}. */
  int after(int entry) {
    return (after[entry] & ENTRY) - 1;
  }

  /** Puts an entry before those of the same value. */
  void add(int value, int entry, boolean unrelated) {
    int slot = slot(slots, value);
    if (slots[slot] == 0 && ++held > slots.length * FULLEST) {
      widen();
      slot = slot(slots, value);
    }
    int head = (int) slots[slot];
    after[entry] = head & ENTRY | (unrelated ? UNRELATED : 0);
    slots[slot] = packed(value, counted(head >>> COUNT_SHIFT, unrelated), entry);
  }

  private static int counted(int count, boolean unrelated) {
    return unrelated ? Math.min(COMMON, count + 1) : count;
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
      if (head != 0) {
        moveChain(head, before, number);
      }
    }
  }

  private void moveChain(long head, int[] before, IntUnaryOperator number) {
    int newest = NONE;
    int last = NONE;
    int count = 0;
    for (int entry = ((int) head & ENTRY) - 1; entry != NONE; ) {
      int sign = before[entry] & UNRELATED;
      int moved = number.applyAsInt(entry);
      if (moved != NONE) {
        count = counted(count, sign != 0);
        after[moved] = sign;
        if (last == NONE) {
          newest = moved;
        } else {
          after[last] |= moved + 1;
        }
        last = moved;
      }
      entry = (before[entry] & ENTRY) - 1;
    }
    if (newest != NONE) {
      int value = (int) (head >>> 32);
      slots[slot(slots, value)] = packed(value, count, newest);
      held++;
    }
  }

  private static long packed(int value, int count, int entry) {
    return (long) value << 32 | (count << COUNT_SHIFT | entry + 1) & 0xFFFFFFFFL;
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
