package io.claimshift.copies;

/**
 * What comes of an article in the shard that it is at home in.
 *
 * @param question to all other shards
 * @param answer its own
 */
public record Filed(Question question, Answer answer) {}
