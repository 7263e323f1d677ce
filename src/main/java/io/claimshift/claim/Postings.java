package io.claimshift.claim;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The claims that have a stem, newest last. A claim that lost it stays listed until enough are
 * stale, so that removing costs nothing; who reads the list checks what it finds.
 */
final class Postings {

  private int[] slots = new int[2];
  private int end;
  private int live;
  private int uses;

  /** Members, of any claim, that have the stem. */
  int uses() {
    return uses;
  }

  void used(int more) {
    uses += more;
  }

  boolean unused() {
    return uses <= 0 && live <= 0;
  }

  void add(int slot) {
    if (end == slots.length) {
      slots = Arrays.copyOf(slots, end * 2);
    }
    slots[end++] = slot;
    live++;
  }

  void removed() {
    live--;
  }

  /** Whether most of what is listed is stale. */
  boolean worn() {
    return end > 16 && live < end / 2;
  }

  /** Keeps only what {@code has} says is there, each once. */
  void compact(IntPredicate has) {
    int to = 0;
    for (int i = 0; i < end; i++) {
      if (has.test(slots[i]) && !contains(slots[i], to)) {
        slots[to++] = slots[i];
      }
    }
    end = to;
    live = to;
  }

  private boolean contains(int slot, int before) {
    // A slot is listed twice only after it lost the stem and got it again: look near the end.
    for (int i = before - 1; i >= 0 && i >= before - 64; i--) {
      if (slots[i] == slot) {
        return true;
      }
    }
    return false;
  }

  /** At most so many slots, the newest. */
  int[] newest(int most) {
    return Arrays.copyOfRange(slots, Math.max(0, end - most), end);
  }
}
