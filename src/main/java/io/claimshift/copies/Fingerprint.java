package io.claimshift.copies;

import io.claimshift.article.Article;
import io.claimshift.text.MinHash;
import io.claimshift.text.ShingleTable;
import io.claimshift.text.Shingles;
import io.claimshift.text.WordHashes;

/** What two articles are compared by; made from the text alone, so that it need not be kept. */
final class Fingerprint {

  private final String provider;
  private final WordHashes headline;
  private final WordHashes words;
  private final boolean isShort;
  private final int[] shingles;
  private ShingleTable table;

  Fingerprint(Article article) {
    this.provider = article.provider();
    this.headline = WordHashes.of(article.headline());
    WordHashes body = WordHashes.of(article.body());
    this.isShort = body.size() < Resemblance.SHORT;
    this.words = isShort ? WordHashes.of(article.headline() + "\n\n" + article.body()) : body;
    this.shingles = Shingles.of(words);
  }

  WordHashes headline() {
    return headline;
  }

  /** The body's words; of a short item headline and body. */
  WordHashes words() {
    return words;
  }

  /** Whether there is too little text for shared words to mean much. */
  boolean isShort() {
    return isShort;
  }

  boolean sameSender(Fingerprint other) {
    return !provider.isEmpty() && provider.equalsIgnoreCase(other.provider);
  }

  /** Shingles of {@link #words()}, in text order. */
  int[] shingles() {
    return shingles;
  }

  /** A table over the shingles, made when first asked for. */
  ShingleTable table() {
    if (table == null) {
      table = new ShingleTable(shingles);
    }
    return table;
  }

  int[] sketch() {
    return MinHash.of(shingles);
  }
}
