package io.claimshift.text;

import java.util.Arrays;

/**
 * Where two texts say the same in the same words: runs of words, each at a place in either text.
 *
 * <p>Shingles that stand exactly once in either text are the anchors; anchors that follow each
 * other closely in both texts are one run, so that a word changed, added or left out does not break
 * it. Runs below {@value #SHORTEST_RUN} words are chance. Linear in the length of the texts.
 */
public final class Alignment {

  /** Words of the shortest run that counts. */
  public static final int SHORTEST_RUN = 6;

  private static final int LONGEST_GAP = 14;
  private static final int LARGEST_SHIFT = 4;

  private final int[] runs;
  private final int count;

  private Alignment(int[] runs, int count) {
    this.runs = runs;
    this.count = count;
  }

  /**
   * Aligns two texts by their shingles.
   *
   * @param left shingles of one text
   * @param right table over the shingles of the other
   */
  public static Alignment of(int[] left, ShingleTable right) {
    int[] places = right.places(left);
    int[] runs = new int[32];
    int count = 0;
    int begin = -1;
    int last = -1;
    for (int i = 0; i < places.length; i++) {
      if (places[i] < 0) {
        continue;
      }
      if (begin >= 0 && !follows(i - last, places[i] - places[last])) {
        runs = add(runs, count, begin, last, places);
        count = counted(runs, count);
        begin = i;
      } else if (begin < 0) {
        begin = i;
      }
      last = i;
    }
    if (begin >= 0) {
      runs = add(runs, count, begin, last, places);
      count = counted(runs, count);
    }
    return new Alignment(runs, count);
  }

  private static boolean follows(int step, int otherStep) {
    return otherStep > 0
        && step <= LONGEST_GAP
        && otherStep <= LONGEST_GAP
        && Math.abs(step - otherStep) <= LARGEST_SHIFT;
  }

  private static int[] add(int[] runs, int count, int begin, int last, int[] places) {
    int[] room = 4 * count + 4 > runs.length ? Arrays.copyOf(runs, 2 * runs.length) : runs;
    room[4 * count] = begin;
    room[4 * count + 1] = last + Shingles.WIDTH;
    room[4 * count + 2] = places[begin];
    room[4 * count + 3] = places[last] + Shingles.WIDTH;
    return room;
  }

  private static int counted(int[] runs, int count) {
    int words =
        Math.min(runs[4 * count + 1] - runs[4 * count], runs[4 * count + 3] - runs[4 * count + 2]);
    return words < SHORTEST_RUN ? count : count + 1;
  }

  /** How many runs the texts share. */
  public int runs() {
    return count;
  }

  /** First word of a run in the left text. */
  public int leftBegin(int run) {
    return runs[4 * run];
  }

  /** Past the last word of a run in the left text. */
  public int leftEnd(int run) {
    return runs[4 * run + 1];
  }

  /** First word of a run in the right text. */
  public int rightBegin(int run) {
    return runs[4 * run + 2];
  }

  /** Past the last word of a run in the right text. */
  public int rightEnd(int run) {
    return runs[4 * run + 3];
  }
}
