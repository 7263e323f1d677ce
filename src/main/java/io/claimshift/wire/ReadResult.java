package io.claimshift.wire;

import io.claimshift.article.Article;

/** What reading one record came to. */
public sealed interface ReadResult {

  /** An article, which may have nothing to read (a picture, a kill). */
  record Read(Article article) implements ReadResult {}

  /** Not an article; the record is kept as it came. */
  record Rejected(Rejection rejection) implements ReadResult {}
}
