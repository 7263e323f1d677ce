package io.claimshift.copies;

import io.claimshift.article.Article;
import java.time.Instant;

/**
 * What is remembered of one received item.
 *
 * @param article its newest version; without body once only its status matters
 * @param story the group it belongs to, null for a tombstone
 * @param eventTime the article's own time, clamped to its arrival
 */
public record Item(Article article, String story, Instant eventTime) {}
