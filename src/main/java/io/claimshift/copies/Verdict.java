package io.claimshift.copies;

import java.util.List;

/**
 * What one arrival makes of the stream.
 *
 * @param outcomes where articles end, the arrived one first; others only where it moved them
 * @param stories the stories that changed
 * @param succession what the arrival is to what was known of its item
 */
public record Verdict(List<Outcome> outcomes, List<Story> stories, Succession succession) {
  public Verdict {
    outcomes = List.copyOf(outcomes);
    stories = List.copyOf(stories);
  }

  /** For an item of which nothing was known. */
  Verdict(List<Outcome> outcomes, List<Story> stories) {
    this(outcomes, stories, Succession.FIRST);
  }

  /** The same for an arrival that is this to its item. */
  Verdict as(Succession other) {
    return new Verdict(outcomes, stories, other);
  }
}
