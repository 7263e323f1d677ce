package io.claimshift.copies;

import io.claimshift.article.Article;
import io.claimshift.text.WordHashes;
import java.util.Objects;

/** An article with and without its body, and what makes two versions the same. */
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

  /** Equal for versions that tell a reader the same under the same embargo. */
  static long content(Article article) {
    long hash = WordHashes.of(article.headline()).contentHash();
    hash = 31 * hash + WordHashes.of(article.body()).contentHash();
    return 31 * hash + Objects.hashCode(article.embargoedUntil());
  }
}
