package io.claimshift.text;

/**
 * A fixed-size sketch of a text's shingles: the least hash in each of {@value #BINS} bins.
 *
 * <p>One-permutation hashing: every shingle is hashed once, its upper bits choose the bin. Two
 * texts agree in a bin that is filled in either with the probability of their Jaccard similarity.
 * Bins that no shingle fell into stay empty and agree with nothing, so that short texts are not
 * taken for alike. Li, Owen, Zhang: One Permutation Hashing, NIPS 2012.
 */
public final class MinHash {

  /** Bins in a sketch, a power of two. */
  public static final int BINS = 64;

  /** The value of a bin that no shingle fell into. */
  public static final int EMPTY = -1;

  private static final int SHIFT = 32 - Integer.numberOfTrailingZeros(BINS);

  private MinHash() {}

  /** The sketch of these shingles: for each bin the least hash, bin number included. */
  public static int[] of(int[] shingles) {
    int[] bins = new int[BINS];
    java.util.Arrays.fill(bins, EMPTY);
    for (int shingle : shingles) {
      int hash = shingle * 0x85EBCA6B;
      hash ^= hash >>> 15;
      int bin = hash >>> SHIFT;
      if (Integer.compareUnsigned(hash, bins[bin]) < 0) {
        bins[bin] = hash;
      }
    }
    return bins;
  }
}
