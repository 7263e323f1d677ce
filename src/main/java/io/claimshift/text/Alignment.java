package io.claimshift.text;

import java.util.Arrays;

/**
 * Where another text says the same as this one in the same words: runs of words of this text.
 *
 * <p>Shared shingles are anchors; anchors that follow each other closely in both texts are one run,
 * so that a word changed, added or left out does not break it. Runs below {@value #SHORTEST_RUN}
 * words are chance. A passage that one text repeats is found at each place. Linear in the length of
 * this text.
 */
public final class Alignment {

  /** Words of the shortest run that counts. */
  public static final int SHORTEST_RUN = 6;

  private static final int LONGEST_GAP = 14;
  private static final int LARGEST_SHIFT = 4;

  private final long[] anchors;
  private int[] bounds = new int[32];
  private int count;

  private Alignment(int shingles) {
    this.anchors = new long[(shingles >>> 6) + 1];
  }

  /**
   * Aligns a text with another.
   *
   * @param shingles of this text
   * @param other table over the shingles of the other
   */
  public static Alignment of(int[] shingles, ShingleTable other) {
    Alignment alignment = new Alignment(shingles.length);
    int begin = -1;
    int last = -1;
    int place = -1;
    for (int i = 0; i < shingles.length; i++) {
      int found = other.place(shingles[i], begin < 0 ? 0 : place + 1);
      if (found < 0) {
        continue;
      }
      if (begin >= 0 && !follows(i - last, found - place)) {
        alignment.add(begin, last);
        begin = i;
      } else if (begin < 0) {
        begin = i;
      }
      last = i;
      place = found;
      alignment.anchors[i >>> 6] |= 1L << (i & 63);
    }
    if (begin >= 0) {
      alignment.add(begin, last);
    }
    return alignment;
  }

  private static boolean follows(int step, int otherStep) {
    return otherStep > 0
        && step <= LONGEST_GAP
        && otherStep <= LONGEST_GAP
        && Math.abs(step - otherStep) <= LARGEST_SHIFT;
  }

  private void add(int begin, int last) {
    int end = last + Shingles.WIDTH;
    if (end - begin < SHORTEST_RUN) {
      return;
    }
    if (2 * count == bounds.length) {
      bounds = Arrays.copyOf(bounds, 4 * count);
    }
    bounds[2 * count] = begin;
    bounds[2 * count + 1] = end;
    count++;
  }

  /** How many runs the other text shares. */
  public int runs() {
    return count;
  }

  /** First word of a run. */
  public int begin(int run) {
    return bounds[2 * run];
  }

  /** Past the last word of a run. */
  public int end(int run) {
    return bounds[2 * run + 1];
  }

  /** Whether the word stands in a shingle that the other text has too, not in a gap between. */
  public boolean anchored(int word) {
    for (int i = Math.max(0, word - Shingles.WIDTH + 1); i <= word; i++) {
      if (i >>> 6 < anchors.length && (anchors[i >>> 6] >>> (i & 63) & 1) != 0) {
        return true;
      }
    }
    return false;
  }
}
