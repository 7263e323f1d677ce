package io.claimshift.copies;

import io.claimshift.article.Article;
import io.claimshift.text.MinHash;
import java.time.Instant;
import java.util.Arrays;

/**
 * What candidates for an article are looked up by.
 *
 * @param uri the article
 * @param time its own time, not later than its arrival
 * @param values of some or all bins; none where there is nothing to compare
 */
public record Sketch(String uri, Instant time, int[] values) {

  /** The sketch of an article that arrived at this time. */
  public static Sketch of(Article article, Instant receivedAt) {
    Instant time = article.versionCreated();
    return new Sketch(
        article.uri(),
        time.isAfter(receivedAt) ? receivedAt : time,
        article.readable() ? new Fingerprint(article).sketch() : new int[0]);
  }

  /** Every so-manieth bin, from this one on: each shard's part is as large as another's. */
  public Sketch part(int shard, int shards) {
    int[] part = new int[bins(shard, shards)];
    Arrays.setAll(part, i -> values.length == 0 ? MinHash.EMPTY : values[shard + i * shards]);
    return new Sketch(uri, time, part);
  }

  /** How many bins a shard's part has. */
  public static int bins(int shard, int shards) {
    return (MinHash.BINS - shard + shards - 1) / shards;
  }

  boolean isEmpty() {
    return MinHash.filled(values) == 0;
  }
}
