package io.claimshift.copies;

import java.util.List;

/**
 * What one arrival makes of the stream.
 *
 * @param outcomes where articles end, the arrived one first; others only where it moved them
 * @param stories the stories that changed
 */
public record Verdict(List<Outcome> outcomes, List<Story> stories) {
  public Verdict {
    outcomes = List.copyOf(outcomes);
    stories = List.copyOf(stories);
  }
}
