package io.claimshift.copies;

import io.claimshift.article.Article;
import io.claimshift.article.PubStatus;
import java.time.Instant;

/**
 * What is remembered of one received item. Its body is kept apart, for as long as it may be
 * compared; this record outlives it, so that a late kill still finds the story.
 *
 * @param article its newest version, body left out
 * @param story the group it belongs to, null for a notice about an item never seen
 * @param eventTime the earliest time any of its versions bears, which its place in the group goes
 *     by
 * @param content hash of the newest version's text, to tell a redelivery from a change
 */
public record Item(Article article, String story, Instant eventTime, long content) {

  /** Identity of the item. */
  public String uri() {
    return article.uri();
  }

  /** Whether it is neither killed nor held. */
  public boolean usable() {
    return article.status() == PubStatus.USABLE;
  }

  Item inStory(String id) {
    return new Item(article, id, eventTime, content);
  }

  Item since(Instant time) {
    return new Item(article, story, time, content);
  }
}
