package io.claimshift.copies;

import io.claimshift.article.Article;
import java.util.List;

/**
 * An arrived article version to which all shards have answered.
 *
 * @param article the version
 * @param candidates found by all shards together
 */
public record Arrival(Article article, List<Candidate> candidates) {
  public Arrival {
    candidates = List.copyOf(candidates);
  }
}
