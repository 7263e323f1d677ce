package io.claimshift.desk.claims;

import io.claimshift.claim.Claim;
import io.claimshift.claim.ClaimState;
import io.claimshift.claim.ClaimState.Held;
import io.claimshift.claim.Entry;
import io.claimshift.claim.Quote;
import io.claimshift.claim.Status;
import io.claimshift.statement.Position;
import io.claimshift.statement.TextField;
import io.claimshift.text.Span;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything kept of one claim: what the topic {@code claims} tells, the sentence behind each
 * position, and the articles behind them.
 *
 * @param history all positions kept, by event time
 * @param stories the articles that carry them, each with how many copies it has
 */
public record ClaimDocument(
    String claimId,
    String claim,
    String agent,
    Status status,
    List<Held> positions,
    List<Said> history,
    List<Carrier> stories,
    int articles,
    int copies,
    int independentSources,
    Instant firstSeen,
    Instant lastActivity) {

  /**
   * A position with the sentence that shows it.
   *
   * @param time event time
   * @param background told as past by that article
   * @param begin first UTF-16 unit of the sentence in that field's text
   * @param cue the words that show the saying, in the same text; null where there are none
   */
  public record Said(
      String holder,
      Position position,
      Instant time,
      boolean background,
      String articleUri,
      String provider,
      String headline,
      Instant versionCreated,
      TextField field,
      int begin,
      int end,
      String text,
      Span cue) {

    private static Said of(Entry entry) {
      Quote quote = entry.quote();
      return new Said(
          entry.holder(),
          entry.position(),
          entry.time(),
          entry.background(),
          entry.articleUri(),
          quote.provider(),
          quote.headline(),
          quote.versionCreated(),
          quote.field(),
          quote.begin(),
          quote.end(),
          quote.text(),
          quote.cue());
    }
  }

  /** An article that carries positions on the claim. */
  public record Carrier(
      String articleUri, String provider, String headline, Instant versionCreated, int copies) {}

  /**
   * The document of a claim that may be shown.
   *
   * @param copies of each story
   */
  static ClaimDocument of(Claim claim, Map<String, Integer> copies) {
    ClaimState state = ClaimState.of(claim);
    return new ClaimDocument(
        state.claimId(),
        state.claim(),
        state.agent(),
        state.status(),
        state.positions(),
        claim.history().entries().stream().map(Said::of).toList(),
        carriers(claim, copies),
        state.articles(),
        state.copies(),
        state.independentSources(),
        state.firstTime(),
        state.lastTime());
  }

  private static List<Carrier> carriers(Claim claim, Map<String, Integer> copies) {
    Map<String, Carrier> carriers = new LinkedHashMap<>();
    for (Entry entry : claim.history().entries()) {
      Quote quote = entry.quote();
      carriers.putIfAbsent(
          entry.story(),
          new Carrier(
              entry.articleUri(),
              quote.provider(),
              quote.headline(),
              quote.versionCreated(),
              copies.getOrDefault(entry.story(), 0)));
    }
    return List.copyOf(carriers.values());
  }
}
