package io.claimshift.text;

import java.util.Arrays;

/**
 * A text as the hashes of its words, folded so that spelling of quotes, case, accents and markup
 * left over do not count; each word knows whether it stands in quotation marks. In scripts without
 * spaces every letter counts as a word together with the letter after it.
 */
public final class WordHashes {

  /** Bits of a word's code. */
  public static final int CODE_BITS = 6;

  /** Bits that are kept of a figure beside its code. */
  public static final int FIGURE_BITS = 16;

  private static final int CODE_SHIFT = 32 - CODE_BITS;
  private static final int FIGURE_SHIFT = CODE_SHIFT - FIGURE_BITS;
  private static final long[] EMPTY = new long[1];

  private final int[] hashes;
  private final long[] quoted;
  private final long[] figures;
  private int[] sortedFigures;

  WordHashes(int[] hashes, long[] quoted, long[] figures) {
    this.hashes = hashes;
    this.quoted = quoted;
    this.figures = figures;
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

  /** The word's code, the upper bits of its hash: enough to compare two texts, word by word. */
  public int code(int index) {
    return hashes[index] >>> CODE_SHIFT;
  }

  /** Code and further bits of a word that is a figure, which must not be taken for another. */
  public int figureCode(int index) {
    return hashes[index] >>> FIGURE_SHIFT;
  }

  /** Whether the word stands in quotation marks. */
  public boolean quoted(int index) {
    return (quoted[index >>> 6] >>> (index & 63) & 1) != 0;
  }

  /** The codes of the text's figures, sorted; not to be written to. */
  public int[] figures() {
    if (sortedFigures == null) {
      sortedFigures = sortFigures();
    }
    return sortedFigures;
  }

  private int[] sortFigures() {
    int[] all = new int[hashes.length];
    int count = 0;
    for (int block = 0; block < figures.length; block++) {
      for (long bits = figures[block]; bits != 0; bits &= bits - 1) {
        all[count++] = figureCode((block << 6) + Long.numberOfTrailingZeros(bits));
      }
    }
    int[] sorted = Arrays.copyOf(all, count);
    Arrays.sort(sorted);
    return sorted;
  }

  /** Whether the word is all digits. */
  public boolean figure(int index) {
    return (figures[index >>> 6] >>> (index & 63) & 1) != 0;
  }

  /** The words from this one on. */
  public WordHashes from(int index) {
    return index == 0 ? this : sequence(this, index, new WordHashes(new int[0], EMPTY, EMPTY));
  }

  /** These words and then the other ones. */
  public WordHashes then(WordHashes next) {
    return next.size() == 0 ? this : sequence(this, 0, next);
  }

  private static WordHashes sequence(WordHashes first, int from, WordHashes second) {
    int kept = first.size() - from;
    int size = kept + second.size();
    int[] hashes = new int[size];
    long[] quoted = new long[(size >>> 6) + 1];
    long[] figures = new long[(size >>> 6) + 1];
    for (int i = 0; i < size; i++) {
      WordHashes source = i < kept ? first : second;
      int at = i < kept ? from + i : i - kept;
      hashes[i] = source.hash(at);
      quoted[i >>> 6] |= source.quoted(at) ? 1L << (i & 63) : 0;
      figures[i >>> 6] |= source.figure(at) ? 1L << (i & 63) : 0;
    }
    return new WordHashes(hashes, quoted, figures);
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
