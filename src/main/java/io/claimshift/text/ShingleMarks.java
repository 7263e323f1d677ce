package io.claimshift.text;

/**
 * Tells, nearly for nothing, whether a shingle may stand in a text: one bit for each of {@value
 * #BITS} classes of shingles. Says yes to a few that don't, about three in a hundred for a text of
 * a thousand words, never no to one that does.
 */
public final class ShingleMarks {

  private static final int BITS = 1 << 15;

  private final long[] marks = new long[BITS >>> 6];

  /** The marks of one text. */
  public ShingleMarks(int[] shingles) {
    for (int shingle : shingles) {
      marks[shingle >>> 6 & marks.length - 1] |= 1L << shingle;
    }
  }

  /** How many of these shingles of another text may stand here too. */
  public int held(int[] shingles) {
    int held = 0;
    for (int shingle : shingles) {
      held += (int) (marks[shingle >>> 6 & marks.length - 1] >>> shingle) & 1;
    }
    return held;
  }
}
