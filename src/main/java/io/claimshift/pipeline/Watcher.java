package io.claimshift.pipeline;

import io.claimshift.alert.Outcome;
import io.claimshift.article.Article;
import io.claimshift.copies.Verdict;
import io.claimshift.statement.Study;
import java.time.Instant;
import java.util.Map;

/**
 * Hears what one instance does, for whoever counts or logs it; called by several threads. What it
 * hears is work done, not work committed: a transaction that is aborted is done, and heard, again.
 * So nothing that must be exact may be made from it, and it can change nothing.
 */
public interface Watcher {

  /** Configuration key under which the exception handlers find it. */
  String KEY = "claimshift.watcher";

  /** Hears nothing. */
  Watcher NONE = new Watcher() {};

  /** A record was rejected, for one of the reasons of the rejected topic. */
  default void rejected(String reason) {}

  /** An article was judged; the first outcome is its own, others are moves that it caused. */
  default void judged(Article article, Verdict verdict) {}

  /** A story was read. */
  default void studied(String uri, Study study) {}

  /**
   * A report was booked.
   *
   * @param receivedAt arrival of the article that caused it
   */
  default void told(Outcome outcome, Instant receivedAt) {}

  /**
   * What waits, from time to time: for the end of an embargo or of quiet hours, or for a desk's
   * topic.
   *
   * @param task which of the instance's tasks it is; of one that goes elsewhere nothing waits here
   * @param byDesk alerts that wait for each desk
   */
  default void waiting(String task, Map<String, Integer> byDesk) {}
}
