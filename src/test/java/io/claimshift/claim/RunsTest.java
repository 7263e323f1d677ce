package io.claimshift.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.statement.Position;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {

  @Test
  void longRunOfOneSide_keepsItsFirstsAndLasts() {
    List<Entry> entries = new ArrayList<>();
    for (int day = 1; day <= 20; day++) {
      entries.add(Samples.says("Company", Position.DENIED, day, "s" + day));
    }
    assertThat(Runs.thin(entries))
        .extracting(Entry::story)
        .containsExactly("s1", "s2", "s3", "s4", "s17", "s18", "s19", "s20");
  }

  @Test
  void moreHoldersThanAreKept_loseTheOldestAssertionsAndNoDenial() {
    List<Entry> entries = new ArrayList<>();
    entries.add(Samples.says("Denier", Position.DENIED, 1, "first"));
    for (int day = 2; day <= 700; day++) {
      entries.add(Samples.says("Voice " + day, Position.ASSERTED, day, "s" + day));
    }
    List<Entry> kept = Runs.thin(entries);
    assertThat(kept).hasSize(512).startsWith(entries.get(0)).endsWith(entries.get(699));
    assertThat(kept).isSortedAccordingTo(Entry.ORDER);
  }
}
