package io.claimshift.pipeline;

import io.claimshift.article.Article;
import io.claimshift.wire.RejectedRecord;

/** What became of a raw record: exactly one of the two is set. */
record Received(Article article, RejectedRecord rejection) {

  boolean isRejected() {
    return rejection != null;
  }
}
