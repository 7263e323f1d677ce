package io.claimshift.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.statement.Position;
import io.claimshift.statement.TextField;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertaintyTest {
  private static final Instant TIME = Instant.parse("2025-03-01T10:00:00Z");

  @Test
  void plainlyToldReversal_isSurerThanNot() {
    assertThat(certainty("Norvik", true, 0.9, 0.6, 0)).isGreaterThan(0.8);
  }

  @Test
  void eachDoubt_makesLessSure() {
    double best = certainty("Norvik", true, 0.9, 0.6, 0);
    assertThat(certainty("office", true, 0.9, 0.6, 0)).as("no name").isLessThan(best);
    assertThat(certainty("Norvik", false, 0.9, 0.6, 0)).as("negation alone").isLessThan(best);
    assertThat(certainty("Norvik", true, 0.3, 0.6, 0)).as("reading").isLessThan(best);
    assertThat(certainty("Norvik", true, 0.9, 0.1, 0)).as("link").isLessThan(best);
    assertThat(certainty("Norvik", true, 0.9, 0.6, 1500)).as("depth").isLessThan(best);
  }

  @Test
  void denialThatGivesWay_isSurerThanAYesThatDoes() {
    assertThat(turn(ChangeType.SOFTENING, Position.DENIED, Position.NONCOMMITTAL))
        .isGreaterThan(turn(ChangeType.SOFTENING, Position.CONFIRMED, Position.NONCOMMITTAL));
    double admitted = turn(ChangeType.REVERSAL, Position.DENIED, Position.CONFIRMED);
    assertThat(admitted)
        .isGreaterThan(turn(ChangeType.REVERSAL, Position.DENIED, Position.ASSERTED))
        .isGreaterThan(turn(ChangeType.REVERSAL, Position.CONFIRMED, Position.DENIED));
  }

  private static double turn(ChangeType type, Position from, Position to) {
    Entry before = entry("Norvik", from, "a", true, 0.9, 0.5, 0);
    Entry after = entry("Norvik", to, "b", to != Position.ASSERTED, 0.9, 0.5, 0);
    return certainty(new Change(type, "Norvik", from, to, before, after, null));
  }

  private static double certainty(
      String holder, boolean explicit, double reading, double link, int begin) {
    Entry before = entry(holder, Position.DENIED, "a", true, 0.9, 1, 0);
    Entry after = entry(holder, Position.CONFIRMED, "b", explicit, reading, link, begin);
    Change change =
        new Change(
            ChangeType.REVERSAL, holder, Position.DENIED, Position.CONFIRMED, before, after, null);
    return certainty(change);
  }

  private static double certainty(Change change) {
    PositionHistory history =
        new PositionHistory(List.of(change.before(), change.after()), List.of());
    Claim claim =
        new Claim("c", "it leaked", "", List.of(), List.of(), history, 2, 0, TIME, TIME, null);
    return Certainty.of(claim, change);
  }

  private static Entry entry(
      String holder,
      Position position,
      String story,
      boolean explicit,
      double reading,
      double link,
      int begin) {
    Quote quote =
        new Quote(
            story, "Wire", "Headline", TIME, TextField.BODY, begin, begin + 10, "a sentence", null);
    return new Entry(
        holder, position, false, TIME, story, story, explicit, reading, link, false, null, quote);
  }
}
