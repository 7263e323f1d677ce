package io.claimshift.text;

import java.util.Arrays;

/**
 * A text as the hashes of its words, folded so that spelling of quotes, case, accents and markup
 * left over do not count; each word knows whether it stands in quotation marks. In scripts without
 * spaces every letter counts as a word together with the letter after it.
 */
public final class WordHashes {

  private final int[] hashes;
  private final long[] quoted;

  WordHashes(int[] hashes, long[] quoted) {
    this.hashes = hashes;
    this.quoted = quoted;
  }

  /** Reads a text; never fails, an empty text has no words. */
  public static WordHashes of(String text) {
    return new Normaliser(text).read();
  }

  /** How many words there are. */
  public int size() {
    return hashes.length;
  }

  /** The hash of one word. */
  public int hash(int index) {
    return hashes[index];
  }

  /** Whether the word stands in quotation marks. */
  public boolean quoted(int index) {
    return (quoted[index >>> 6] >>> (index & 63) & 1) != 0;
  }

  /** A hash over all words in order: equal for texts that differ in nothing that counts. */
  public long contentHash() {
    long hash = hashes.length;
    for (int word : hashes) {
      hash = (hash ^ word) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /** Whether the words are the same in the same order. */
  public boolean sameWords(WordHashes other) {
    return Arrays.equals(hashes, other.hashes);
  }

  /**
   * Share of the shorter text's words that the other has too, in any order; 0 where one is empty.
   */
  public double overlap(WordHashes other) {
    int shorter = Math.min(size(), other.size());
    if (shorter == 0) {
      return 0;
    }
    int[] left = hashes.clone();
    int[] right = other.hashes.clone();
    Arrays.sort(left);
    Arrays.sort(right);
    int shared = 0;
    for (int i = 0, j = 0; i < left.length && j < right.length; ) {
      int order = Integer.compare(left[i], right[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared / (double) shorter;
  }
}
