package io.claimshift.pipeline;

import io.claimshift.claim.Report;
import io.claimshift.claim.Withdrawal;

/**
 * What a shard of claims is told: of a story, or of an alert to take back.
 *
 * @param story identity of the group of copies; the claim's where an alert is taken back
 * @param copies other articles with the same text
 * @param report all that the story states to this shard; null where only the copies were recounted
 * @param withdrawal an editor's word that an alert was wrong, null where there is none
 */
record StoryNews(String story, int copies, Report report, Withdrawal withdrawal) {

  /** News of a story. */
  StoryNews(String story, int copies, Report report) {
    this(story, copies, report, null);
  }
}
