package io.claimshift.copies;

import io.claimshift.article.Article;

/** An article with and without its body. */
final class Texts {

  private Texts() {}

  static Article withBody(Article a, String body) {
    return new Article(
        a.uri(),
        a.version(),
        a.versionCreated(),
        a.status(),
        a.provider(),
        a.language(),
        a.type(),
        a.headline(),
        body,
        a.byline(),
        a.slugline(),
        a.edNote(),
        a.urgency(),
        a.embargoedUntil());
  }
}
