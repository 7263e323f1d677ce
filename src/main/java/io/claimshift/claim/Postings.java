package io.claimshift.claim;

import java.util.Arrays;

/**
 * The claims that have a stem, by their place in the index, newest last. A claim that loses the
 * stem is taken out at once: that costs a look along the list now and then, where checking each
 * claim that is read would cost a jump through memory every time.
 */
final class Postings {

  private int[] slots = new int[2];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  void add(int slot) {
    if (size == slots.length) {
      slots = Arrays.copyOf(slots, size * 2);
    }
    slots[size++] = slot;
  }

  /** Takes a slot out; it is among the newest where a claim changed, the oldest where one went. */
  void remove(int slot) {
    for (int low = 0, high = size - 1; low <= high; low++, high--) {
      if (slots[high] == slot) {
        cut(high);
        return;
      }
      if (slots[low] == slot) {
        cut(low);
        return;
      }
    }
  }

  private void cut(int at) {
    size--;
    System.arraycopy(slots, at + 1, slots, at, size - at);
  }

  int size() {
    return size;
  }

  int slot(int at) {
    return slots[at];
  }
}
