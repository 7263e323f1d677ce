package io.claimshift.copies;

import io.claimshift.article.Article;
import io.claimshift.text.MinHash;
import io.claimshift.text.ShingleMarks;
import io.claimshift.text.ShingleTable;
import io.claimshift.text.Shingles;
import io.claimshift.text.WordHashes;

/** What two articles are compared by; made from the text alone, so that it need not be kept. */
final class Fingerprint {

  private final String provider;
  private final WordHashes headline;
  private final WordHashes body;
  private final WordHashes told;
  private final boolean sentAgain;
  private final int[] shingles;
  private ShingleTable table;
  private ShingleMarks marks;

  Fingerprint(Article article) {
    provider = article.provider();
    headline = WordHashes.of(article.headline());
    body = WordHashes.of(article.body());
    sentAgain = SendingTags.again(headline) || SendingTags.again(body);
    told = isShort() ? tell() : null;
    shingles = Shingles.of(isShort() ? told : body);
  }

  private WordHashes tell() {
    WordHashes title = headline.from(SendingTags.leading(headline));
    WordHashes text = body.from(SendingTags.leading(body));
    return title.sameWords(text) ? title : title.then(text);
  }

  WordHashes headline() {
    return headline;
  }

  WordHashes body() {
    return body;
  }

  /** Headline and body of a short item without tags; once where they are the same; else null. */
  WordHashes told() {
    return told;
  }

  /** Whether there is too little text for shared words to mean much. */
  boolean isShort() {
    return body.size() < Resemblance.SHORT;
  }

  /** Whether its tags say that it was sent before. */
  boolean sentAgain() {
    return sentAgain;
  }

  boolean sameSender(Fingerprint other) {
    return !provider.isEmpty() && provider.equalsIgnoreCase(other.provider);
  }

  /** Shingles of the body, of a short item those of headline and body, in text order. */
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

  /** Marks of the shingles, made when first asked for. */
  ShingleMarks marks() {
    if (marks == null) {
      marks = new ShingleMarks(shingles);
    }
    return marks;
  }

  int[] sketch() {
    return MinHash.of(shingles);
  }
}
