package io.claimshift.copies;

import io.claimshift.article.Article;
import java.util.List;

/**
 * An arrived article version to which all shards have answered.
 *
 * @param article the version
 * @param content hash of its text
 * @param found by all shards together
 */
public record Arrival(Article article, long content, List<Found> found) {
  public Arrival {
    found = List.copyOf(found);
  }
}
