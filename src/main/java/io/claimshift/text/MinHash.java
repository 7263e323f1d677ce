package io.claimshift.text;

import java.util.Arrays;

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

  private static final int PACKED_BITS = 24;
  private static final int PACKED_EMPTY = (1 << PACKED_BITS) - 1;

  private MinHash() {}

  /** The sketch of these shingles: for each bin the least hash, bin number included. */
  public static int[] of(int[] shingles) {
    int[] bins = new int[BINS];
    Arrays.fill(bins, EMPTY);
    for (int shingle : shingles) {
      int hash = shingle * 0x85EBCA6B;
      hash ^= hash >>> 15;
      int bin = hash >>> SHIFT;
      if (Integer.compareUnsigned(hash, bins[bin]) < 0) {
        bins[bin] = hash;
      }
    }
    for (int bin = 0; bin < BINS; bin++) {
      bins[bin] = unpacked(packed(bins[bin]), bin);
    }
    return bins;
  }

  /** How many of these bins a shingle fell into. */
  public static int filled(int[] bins) {
    int filled = 0;
    for (int value : bins) {
      filled += value == EMPTY ? 0 : 1;
    }
    return filled;
  }

  /** What has to be kept of a bin's value: {@value #PACKED_BITS} bits. */
  public static int packed(int value) {
    return value >>> SHIFT - PACKED_BITS & PACKED_EMPTY;
  }

  /** The value of a bin of which this was kept. */
  public static int unpacked(int packed, int bin) {
    return packed == PACKED_EMPTY ? EMPTY : bin << SHIFT | packed << SHIFT - PACKED_BITS;
  }
}
