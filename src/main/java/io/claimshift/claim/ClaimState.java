package io.claimshift.claim;

import io.claimshift.statement.Position;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A claim as it stands now, as others are told of it.
 *
 * @param claim its text
 * @param positions each holder's last position of its own time
 * @param history all positions kept, in event order
 * @param articles stories and their copies
 * @param independentSources stories, copies counted as one
 * @param embargoedUntil null where there is none
 */
public record ClaimState(
    String claimId,
    String claim,
    String agent,
    Status status,
    List<Held> positions,
    List<Held> history,
    int articles,
    int copies,
    int independentSources,
    Instant firstTime,
    Instant lastTime,
    Instant embargoedUntil) {

  /**
   * A position that a holder took.
   *
   * @param time event time
   * @param background told as past by that article
   */
  public record Held(
      String holder,
      Position position,
      Instant time,
      String articleUri,
      String provider,
      boolean background) {

    private static Held of(Entry entry) {
      return new Held(
          entry.holder(),
          entry.position(),
          entry.time(),
          entry.articleUri(),
          entry.quote().provider(),
          entry.background());
    }
  }

  /** The public view of a kept claim. */
  public static ClaimState of(Claim claim) {
    Map<String, Held> current = new LinkedHashMap<>();
    List<Held> history = new ArrayList<>();
    for (Entry entry : claim.history().entries()) {
      Held held = Held.of(entry);
      history.add(held);
      if (!entry.background()) {
        current.put(entry.holder(), held);
      }
    }
    return new ClaimState(
        claim.id(),
        claim.text(),
        claim.agent(),
        Status.of(current.values().stream().map(Held::position).toList()),
        List.copyOf(current.values()),
        history,
        claim.stories() + claim.copies(),
        claim.copies(),
        claim.stories(),
        claim.firstTime(),
        claim.lastTime(),
        claim.embargoedUntil());
  }
}
