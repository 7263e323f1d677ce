package io.claimshift.copies;

import io.claimshift.article.Article;
import io.claimshift.text.MinHash;
import io.claimshift.text.ShingleMarks;
import io.claimshift.text.ShingleTable;
import io.claimshift.text.Shingles;
import io.claimshift.text.WordHashes;
import java.util.function.Supplier;

/** What two articles are compared by: the same whether made from a text or from what was kept. */
final class Fingerprint {

  private final String provider;
  private final String title;
  private final Supplier<WordHashes> words;
  private final boolean isShort;
  private final WordHashes told;
  private final long bodyContent;
  private final int[] sketch;
  private WordHashes headline;
  private WordHashes body;
  private int[] shingles;
  private ShingleTable table;
  private ShingleMarks marks;

  Fingerprint(Article article) {
    provider = article.provider();
    title = article.headline();
    body = WordHashes.of(article.body());
    words = () -> body;
    isShort = body.size() < Resemblance.SHORT;
    bodyContent = body.contentHash();
    told = isShort ? tell() : null;
    sketch = MinHash.of(Shingles.of(isShort ? told : body));
  }

  /**
   * The fingerprint of an article that is not short, from what was kept of its body: most are
   * looked at no further than their sketch.
   */
  Fingerprint(Article article, Supplier<WordHashes> words, long bodyContent, int[] sketch) {
    this.provider = article.provider();
    this.title = article.headline();
    this.words = words;
    this.isShort = false;
    this.bodyContent = bodyContent;
    this.told = null;
    this.sketch = sketch;
  }

  private WordHashes tell() {
    WordHashes head = headline().from(SendingTags.leading(headline()));
    WordHashes text = body.from(SendingTags.leading(body));
    return head.sameWords(text) ? head : head.then(text);
  }

  WordHashes headline() {
    if (headline == null) {
      headline = WordHashes.of(title);
    }
    return headline;
  }

  WordHashes body() {
    if (body == null) {
      body = words.get();
    }
    return body;
  }

  /** A hash over all words of the body, equal for bodies of the same words. */
  long bodyContent() {
    return bodyContent;
  }

  /** Headline and body of a short item without tags; once where they are the same; else null. */
  WordHashes told() {
    return told;
  }

  /** Whether there is too little text for shared words to mean much. */
  boolean isShort() {
    return isShort;
  }

  /** Whether the tags of a short item say that it was sent before. */
  boolean sentAgain() {
    return SendingTags.again(headline()) || SendingTags.again(body());
  }

  boolean sameSender(Fingerprint other) {
    return !provider.isEmpty() && provider.equalsIgnoreCase(other.provider);
  }

  /** Shingles of the body's codes, in text order, made when first asked for. */
  int[] shingles() {
    if (shingles == null) {
      shingles = Shingles.coded(body());
    }
    return shingles;
  }

  /** A table over the shingles, made when first asked for. */
  ShingleTable table() {
    if (table == null) {
      table = new ShingleTable(shingles());
    }
    return table;
  }

  /** Marks of the shingles, made when first asked for. */
  ShingleMarks marks() {
    if (marks == null) {
      marks = new ShingleMarks(shingles());
    }
    return marks;
  }

  /** Sketch of the body, of a short item that of headline and body; not to be written to. */
  int[] sketch() {
    return sketch;
  }
}
