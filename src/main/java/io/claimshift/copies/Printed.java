package io.claimshift.copies;

import io.claimshift.article.Article;

/**
 * An article and what its text is compared by. That hangs on the text alone, so it can be made
 * anywhere, ahead of who compares.
 *
 * @param article whole
 * @param print what is kept of its text; not to be written to
 */
public record Printed(Article article, byte[] print) {

  /** Reads an article's text. */
  public static Printed of(Article article) {
    return new Printed(article, Print.of(new Fingerprint(article), article.body()));
  }
}
