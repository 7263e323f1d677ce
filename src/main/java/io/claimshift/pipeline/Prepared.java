package io.claimshift.pipeline;

import io.claimshift.article.Article;
import io.claimshift.copies.Printed;

/**
 * An article on its way to where copies are found, with all done to it that needs no other article:
 * that is done wherever articles are read, and what comes after it is one task for all of them.
 *
 * @param article without its body
 * @param print what its text is compared by
 * @param body packed as it is kept; null where an earlier version sent the article whole,
 *     unprepared
 */
record Prepared(Article article, byte[] print, byte[] body) {

  static Prepared of(Article article, PackedTexts texts) {
    return new Prepared(
        article.withBody(""), Printed.of(article).print(), texts.packed(article.body()));
  }

  /** As an earlier version sent it. */
  static Prepared unprepared(Article whole) {
    return new Prepared(whole, null, null);
  }

  /** The article whole. */
  Printed unpacked(PackedTexts texts) {
    return body == null
        ? Printed.of(article)
        : new Printed(article.withBody(texts.text(body)), print);
  }
}
