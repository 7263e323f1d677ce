package io.claimshift.text;

/**
 * The hashed runs of {@value #WIDTH} words of a text, in text order: over whole word hashes to find
 * a text among millions, over the words' short codes to compare two, since codes are what is kept.
 */
public final class Shingles {

  /** Words in a shingle: short enough that a slip in every tenth word leaves most whole. */
  public static final int WIDTH = 3;

  private static final int MASK = (1 << WIDTH * WordHashes.CODE_BITS) - 1;

  private Shingles() {}

  /** One hash for each position a shingle starts at; none for a text shorter than a shingle. */
  public static int[] of(WordHashes words) {
    int[] shingles = new int[Math.max(0, words.size() - WIDTH + 1)];
    for (int i = 0; i < shingles.length; i++) {
      shingles[i] = mix(words.hash(i), words.hash(i + 1), words.hash(i + 2));
    }
    return shingles;
  }

  /** The same over the codes of words: equal for a text as read and as kept. */
  public static int[] coded(WordHashes words) {
    int[] shingles = new int[Math.max(0, words.size() - WIDTH + 1)];
    int codes = 0;
    for (int i = 0; i < words.size(); i++) {
      codes = (codes << WordHashes.CODE_BITS | words.code(i)) & MASK;
      if (i >= WIDTH - 1) {
        int hash = codes * 0x9E3779B1;
        shingles[i - WIDTH + 1] = hash ^ hash >>> 15;
      }
    }
    return shingles;
  }

  private static int mix(int first, int second, int third) {
    long hash =
        first * 0x9E3779B97F4A7C15L + second * 0xC2B2AE3D27D4EB4FL + third * 0x165667B19E3779F9L;
    hash ^= hash >>> 32;
    hash *= 0xD6E8FEB86659FD93L;
    return (int) (hash >>> 32);
  }
}
