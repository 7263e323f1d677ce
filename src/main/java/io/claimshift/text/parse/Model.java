package io.claimshift.text.parse;

import java.util.List;

/**
 * The weights of tagger and parser. There is no list of features: the weights of a feature lie
 * where its hash points, and features that share a place share their weights.
 *
 * @param tags names of tags by number; 0 stands for none
 * @param labels names of relations by number; 0 stands for none
 * @param lexicon which tags words can have
 * @param relations for each pair of tags and direction the relations seen, as bits; see {@link
 *     #pair}
 * @param tagWeights for each feature a weight for each tag, side by side, as codes; see {@link
 *     LogCode}
 * @param moveWeights for each feature the weights of the three moves in one number; see {@link
 *     Lanes}
 * @param labelWeights for each feature a weight for each relation, side by side, as codes
 */
record Model(
    List<String> tags,
    List<String> labels,
    Lexicon lexicon,
    long[] relations,
    byte[] tagWeights,
    long[] moveWeights,
    byte[] labelWeights) {

  /** No more tags or relations than bits in a long, less the sign. */
  static final int LARGEST_SET = 63;

  /** Places for weights side by side behind the last place a hash can point to. */
  static final int MARGIN = 64;

  /** The index into {@link #relations} for tags of head and child. */
  static int pair(int headTag, int childTag, boolean headFollows) {
    return (headTag * 64 + childTag) * 2 + (headFollows ? 1 : 0);
  }

  /** How far to shift a hash to the right for a table of {@code size} places, margin included. */
  static int shift(int size) {
    return 32 - (31 - Integer.numberOfLeadingZeros(size));
  }
}
