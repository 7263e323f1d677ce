package io.claimshift.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;

/** Where each article ended as told last. */
final class LastOutcomes {

  private final Map<String, Outcome> last = new TreeMap<>();

  void take(Verdict verdict) {
    for (Outcome outcome : verdict.outcomes()) {
      if (outcome instanceof Outcome.Unique unique) {
        last.put(unique.article().uri(), outcome);
      } else if (outcome instanceof Outcome.Withdrawn withdrawn) {
        last.put(withdrawn.notice().uri(), outcome);
      } else if (outcome instanceof Outcome.Copy copy && copy.kind() != CopyKind.VERSION) {
        last.put(copy.uri(), outcome);
      }
    }
  }

  /** Of every group that has a usable member, one and only one was told to be unique. */
  void oneStandsForEach(Iterable<Group> groups, long seed) {
    for (Group group : groups) {
      long unique =
          group.members().stream()
              .filter(member -> last.get(member.uri()) instanceof Outcome.Unique)
              .count();
      assertThat(unique)
          .as("seed %d, %s", seed, group)
          .isEqualTo(group.canonical() == null ? 0 : 1);
    }
  }
}
