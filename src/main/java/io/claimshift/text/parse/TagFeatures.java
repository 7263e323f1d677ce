package io.claimshift.text.parse;

/** What the tagger looks at when it chooses the tag of a word. */
final class TagFeatures {

  static final int COUNT = 40;

  private TagFeatures() {}

  /** Writes the hashes of the features of word {@code i}, whose left neighbours have tags. */
  static void fill(Draft d, int i, int[] out) {
    int left = d.at(i, -1);
    int left2 = d.at(i, -2);
    int right = d.at(i, 1);
    int right2 = d.at(i, 2);
    int word = d.lower[i];
    int tag = d.tag[left] + 64;
    int tags = tag * 128 + d.tag[left2];
    int known = fold(d.known[i]);
    int next = fold(d.known[right]);
    int next2 = fold(d.known[right2]);
    int f = 0;
    out[f] = Hashes.of(f++, d.mode);
    out[f] = Hashes.of(f++, word);
    out[f] = Hashes.of(f++, word, tag);
    out[f] = Hashes.of(f++, word, tags);
    out[f] = Hashes.of(f++, word, d.lower[left]);
    out[f] = Hashes.of(f++, word, d.lower[right]);
    out[f] = Hashes.of(f++, word, next);
    out[f] = Hashes.of(f++, word, d.shape[i], d.mode);
    out[f] = Hashes.of(f++, d.lower[left]);
    out[f] = Hashes.of(f++, d.lower[left2]);
    out[f] = Hashes.of(f++, d.lower[right]);
    out[f] = Hashes.of(f++, d.lower[right2]);
    out[f] = Hashes.of(f++, d.lower[left], d.lower[right]);
    out[f] = Hashes.of(f++, d.lower[left], tag);
    out[f] = Hashes.of(f++, d.lower[left2], d.lower[left]);
    out[f] = Hashes.of(f++, d.lower[right], d.lower[right2]);
    out[f] = Hashes.of(f++, tag);
    out[f] = Hashes.of(f++, tags);
    out[f] = Hashes.of(f++, tag, next);
    out[f] = Hashes.of(f++, tags, next);
    out[f] = Hashes.of(f++, tag, next, next2);
    out[f] = Hashes.of(f++, known);
    out[f] = Hashes.of(f++, known, tag);
    out[f] = Hashes.of(f++, known, tags);
    out[f] = Hashes.of(f++, known, tag, next);
    out[f] = Hashes.of(f++, known, next, next2);
    out[f] = Hashes.of(f++, known, d.lower[left]);
    out[f] = Hashes.of(f++, known, d.lower[right]);
    out[f] = Hashes.of(f++, d.shape[i], d.mode, i == 0 ? 1 : 0);
    out[f] = Hashes.of(f++, d.shape[i], d.shape[right], d.mode);
    out[f] = Hashes.of(f++, d.shape[i], d.shape[left], d.mode);
    out[f] = Hashes.of(f++, d.shape[i], tag, d.mode);
    affixes(d, i, f, tag, out);
  }

  private static void affixes(Draft d, int i, int from, int tag, int[] out) {
    String word = d.words[i];
    int length = word.length();
    int f = from;
    for (int size = 1; size <= 4; size++) {
      out[f] = Hashes.of(f++, Hashes.lower(word, Math.max(0, length - size), length));
    }
    int suffix = Hashes.lower(word, Math.max(0, length - 3), length);
    out[f] = Hashes.of(f++, suffix, d.shape[i], d.mode);
    out[f] = Hashes.of(f++, suffix, tag);
    out[f] = Hashes.of(f++, Hashes.lower(word, 0, Math.min(2, length)));
    out[f] = Hashes.of(f, Hashes.lower(word, 0, Math.min(3, length)));
  }

  private static int fold(long bits) {
    return Hashes.mix((int) bits, (int) (bits >>> 32));
  }
}
