package io.claimshift.desk.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimshift.claim.ClaimState.Held;
import io.claimshift.claim.Status;
import io.claimshift.desk.claims.ClaimSearch.Cursor;
import io.claimshift.desk.claims.ClaimSearch.Indexed;
import io.claimshift.statement.Position;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimSearchTest {
  private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "zoe OIL, '', '', a",
    "harbour, '', '', a b",
    "'', DENIED, '', b",
    "'', '', zoe marin, a",
    "'', '', zoe, ''",
    "oil bridge, '', '', ''"
  })
  void wordsStatusAndHolder_mustAllFit(String words, String status, String holder, String ids) {
    List<Indexed> claims =
        List.of(
            claim("a", 2, Status.DISPUTED, "Oil ran into the harbour", "Zoë Marín"),
            claim("b", 1, Status.DENIED, "The harbour is closed", "Port"));
    Status wanted = status.isEmpty() ? null : Status.valueOf(status);

    List<ClaimSummary> found = new ClaimSearch(words, wanted, holder, null, 9).in(claims);

    assertThat(found.stream().map(ClaimSummary::claimId))
        .containsExactlyElementsOf(ids.isEmpty() ? List.of() : List.of(ids.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void pages_giveEachClaimOnceInOrder_alsoAtTheSameTime(long seed) {
    Random random = new Random(seed);
    List<ClaimSummary> all = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      all.add(claim("c" + i, random.nextInt(20), Status.OPEN, "x", "y").claim());
    }
    all.sort(ClaimSummary.ORDER);
    List<Indexed> indexed = all.stream().map(Indexed::of).toList();

    List<ClaimSummary> paged = new ArrayList<>();
    Cursor after = null;
    List<ClaimSummary> page = new ClaimSearch("", null, "", null, 7).in(indexed);
    while (!page.isEmpty()) {
      paged.addAll(page);
      after = Cursor.of(Cursor.of(page.get(page.size() - 1)).text());
      page = new ClaimSearch("", null, "", after, 7).in(indexed);
    }

    assertThat(paged).as("seed %d", seed).isEqualTo(all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "-a", "!!-a", "zzzzzzzzzzzzzzzzzzzzzzzz-a"})
  void textThatIsNoCursor_isRefused(String text) {
    assertThatThrownBy(() -> Cursor.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void cursor_isReadAsItWasWritten() {
    Cursor cursor = new Cursor(TIME.plusMillis(7), "a-b-c");

    assertThat(Cursor.of(cursor.text())).isEqualTo(cursor);
  }

  private static Indexed claim(String id, int day, Status status, String text, String holder) {
    Instant time = TIME.plusSeconds(86_400L * day);
    Held held = new Held(holder, Position.DENIED, time, "urn:" + id, "Wire", false);
    return Indexed.of(new ClaimSummary(id, text, "", status, List.of(held), 1, 0, 1, time, time));
  }
}
