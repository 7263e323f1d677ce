package io.claimshift.claim;

import io.claimshift.statement.Position;
import io.claimshift.statement.TextField;
import java.time.Instant;

/** Entries for tests; a day stands for an event time. */
final class Samples {

  private Samples() {}

  static Instant day(int day) {
    return Instant.parse("2025-01-01T00:00:00Z").plusSeconds(86_400L * day);
  }

  static Entry says(String holder, Position position, int day, String story) {
    return entry(holder, position, day, story, false);
  }

  static Entry past(String holder, Position position, int day, String story) {
    return entry(holder, position, day, story, true);
  }

  private static Entry entry(
      String holder, Position position, int day, String story, boolean background) {
    String text = holder + " " + position;
    Quote quote =
        new Quote(story + text, "Wire", "Headline", day(day), TextField.BODY, 0, 5, text, null);
    return new Entry(
        holder,
        position,
        background,
        day(day),
        story,
        "urn:" + story,
        true,
        0.9,
        1,
        false,
        null,
        quote);
  }
}
