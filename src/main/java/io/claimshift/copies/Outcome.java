package io.claimshift.copies;

import io.claimshift.article.Article;

/** Where one received article ends, or is moved to by what arrived after it. */
public sealed interface Outcome {

  /**
   * The article stands for its story.
   *
   * @param article the canonical article, new or in a new version
   * @param replaces uri of the canonical whose place it takes, null where it takes nobody's
   */
  record Unique(Article article, String replaces) implements Outcome {}

  /**
   * The article is a copy or a version that brings nothing new.
   *
   * @param uri the copy
   * @param version its version
   * @param canonicalUri the article that stands for it
   * @param kind why
   * @param similarity 0 to 1
   */
  record Copy(String uri, String version, String canonicalUri, CopyKind kind, double similarity)
      implements Outcome {}

  /**
   * A kill or a hold: the item must not be used, by anybody.
   *
   * @param notice the notice as received, its body not to be passed on
   */
  record Withdrawn(Article notice) implements Outcome {}
}
