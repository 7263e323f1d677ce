package io.claimshift.claim;

import static io.claimshift.claim.Samples.day;
import static io.claimshift.claim.Samples.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.statement.Position;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbargoTest {
  private static final Entry FREE = says("Norvik", Position.DENIED, 1, "a");
  private static final Entry HELD = until(says("Norvik", Position.CONFIRMED, 9, "b"), day(10));

  @Test
  void claimWithoutEmbargo_isShownAsItIs() {
    Claim claim = claim(null, FREE);

    assertThat(Embargo.lifted(claim, day(2))).isSameAs(claim);
  }

  @Test
  void whatIsHeldBack_isLeftOutUntilItsTime() {
    Claim claim = claim(day(10), FREE, HELD);

    Claim before = Embargo.lifted(claim, day(9));
    assertThat(before.history().entries()).containsExactly(FREE);
    assertThat(before.lastTime()).isEqualTo(day(1));
    assertThat(before.stories()).isEqualTo(1);
    assertThat(before.copies()).isZero();
    assertThat(Embargo.lifted(claim, day(10))).isSameAs(claim);
  }

  @Test
  void claimThatIsAllHeldBack_isNotShown() {
    assertThat(Embargo.lifted(claim(day(10), HELD), day(9))).isNull();
  }

  private static Claim claim(Instant embargo, Entry... entries) {
    PositionHistory history = new PositionHistory(List.of(entries), List.of());
    return new Claim(
        "c", "text", "Norvik", List.of(), List.of(), history, 2, 5, day(1), day(9), embargo);
  }

  private static Entry until(Entry entry, Instant embargo) {
    return new Entry(
        entry.holder(),
        entry.position(),
        entry.background(),
        entry.time(),
        entry.story(),
        entry.articleUri(),
        entry.explicit(),
        entry.reading(),
        entry.link(),
        entry.pending(),
        embargo,
        entry.quote());
  }
}
