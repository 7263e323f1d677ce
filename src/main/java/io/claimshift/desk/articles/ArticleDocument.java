package io.claimshift.desk.articles;

import io.claimshift.wire.ArticleRecord;
import io.claimshift.wire.StatementRecord;
import java.util.List;

/**
 * An article as the desk shows it.
 *
 * @param uri that was asked for
 * @param copyOf how it is a copy of {@code article}; null where it is that article
 * @param article the canonical article as on {@code articles.unique}
 * @param statements that stand, in text order, as on {@code statements}
 * @param copies of the article that are known
 */
public record ArticleDocument(
    String uri,
    Copy copyOf,
    ArticleRecord article,
    List<StatementRecord> statements,
    List<Copy> copies) {

  /**
   * A copy.
   *
   * @param kind as on {@code articles.copies}
   * @param similarity 0 to 1
   */
  public record Copy(String uri, String kind, double similarity) {}
}
