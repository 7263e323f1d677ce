package io.claimshift.copies;

/**
 * A match that a shard found.
 *
 * @param uri the article found
 * @param content hash of its text, to tell which of its versions was compared
 * @param asked hash of the text that it was compared with
 * @param match how the two match
 */
public record Found(String uri, long content, long asked, Match match) {

  /** The same match as the other article's. */
  Found reversed(String asker) {
    return new Found(asker, asked, content, match);
  }
}
