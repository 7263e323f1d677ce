package io.claimshift.copies;

import io.claimshift.article.Article;
import io.claimshift.text.MinHash;
import io.claimshift.text.Shingles;
import io.claimshift.text.WordHashes;

/**
 * What two articles are compared by; made from the text alone, so that it need not be kept.
 *
 * @param provider who sent it
 * @param headline the headline's words
 * @param words the body's words; of a short item headline and body
 * @param shingles of these words, in text order
 * @param isShort whether there is too little text for shared words to mean much
 */
record Fingerprint(
    String provider, WordHashes headline, WordHashes words, int[] shingles, boolean isShort) {

  static Fingerprint of(Article article) {
    WordHashes headline = WordHashes.of(article.headline());
    WordHashes words = WordHashes.of(article.body());
    boolean isShort = words.size() < Resemblance.SHORT;
    if (isShort) {
      words = WordHashes.of(article.headline() + "\n\n" + article.body());
    }
    return new Fingerprint(article.provider(), headline, words, Shingles.of(words), isShort);
  }

  boolean sameSender(Fingerprint other) {
    return !provider.isEmpty() && provider.equalsIgnoreCase(other.provider);
  }

  int[] sketch() {
    return MinHash.of(shingles);
  }
}
