package io.claimshift.copies;

import io.claimshift.article.Article;
import java.util.List;

/**
 * What one shard found for one arrived article version.
 *
 * @param ticket identity of the arrival, the same in all answers to it
 * @param uri the article
 * @param shard who answers
 * @param article the version itself in the answer of the shard it is at home in, else null
 * @param content hash of its text there, 0 in the others
 * @param found what it matches
 */
public record Answer(
    Ticket ticket, String uri, int shard, Article article, long content, List<Found> found) {

  /** The shard of a note that two arrivals met, which no shard sent. */
  static final int NOTE = -1;

  public Answer {
    found = List.copyOf(found);
  }

  /** A note for an arrival that is waiting. */
  static Answer note(Ticket ticket, String uri, Found found) {
    return new Answer(ticket, uri, NOTE, null, 0, List.of(found));
  }
}
