package io.claimshift.copies;

import io.claimshift.article.Article;
import java.util.List;

/**
 * What one shard found for one arrived article version.
 *
 * @param arrival identity of the arrival, the same in all answers to it
 * @param uri the article
 * @param shard who answers
 * @param article the article itself in one of the answers, null in the others
 * @param candidates found there
 */
public record Answer(
    String arrival, String uri, int shard, Article article, List<Candidate> candidates) {

  /** The shard of a note that two arrivals met, which no shard sent. */
  static final int NOTE = -1;

  public Answer {
    candidates = List.copyOf(candidates);
  }
}
