package io.claimshift.pipeline;

import io.claimshift.claim.Report;

/**
 * What a shard of claims is told of a story.
 *
 * @param story identity of the group of copies
 * @param copies other articles with the same text
 * @param report all that the story states to this shard; null where only the copies were recounted
 */
record StoryNews(String story, int copies, Report report) {}
