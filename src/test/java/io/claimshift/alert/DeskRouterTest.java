package io.claimshift.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DeskRouterTest {
  private static final Instant NOON = Alerts.DETECTED;

  private final MemoryDeskStore store = new MemoryDeskStore();
  private final DeskRouter router = new DeskRouter(store);
  private final Map<String, Watch> watches = new HashMap<>();
  private final Set<String> reachable = new HashSet<>(Set.of("world", "city"));

  private void watch(String desk, QuietHours quiet) {
    watches.put(desk, new Watch(desk, List.of(), List.of(), Set.of(), null, List.of(), 0, quiet));
  }

  private Alert take(Alerts alert) {
    return router.take(alert.alert(), watches, UnaryOperator.identity());
  }

  private List<String> delivered(Instant now) {
    return router.release(now, watches, reachable::contains).delivered().stream()
        .map(told -> told.desk() + ":" + told.alert().alertId())
        .toList();
  }

  @Test
  void alert_isToldOnceToEveryDeskThatWantsIt() {
    watch("world", null);
    watch("city", null);

    assertThat(take(Alerts.reversal()).desks()).containsExactly("city", "world");
    assertThat(delivered(NOON)).containsExactly("city:a", "world:a");
    assertThat(delivered(NOON)).isEmpty();
  }

  @Test
  void embargo_holdsAnAlertBackToTheMoment() {
    watch("world", null);
    Instant end = NOON.plusSeconds(60);
    take(Alerts.reversal().embargoed(end));

    assertThat(delivered(end.minusMillis(1))).isEmpty();
    assertThat(delivered(end)).containsExactly("world:a");
  }

  @Test
  void quietHours_holdBackWhatIsLessUrgent_untilTheyEndOrTheWatchChanges() {
    watch(
        "world",
        new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0), ZoneId.of("UTC"), Severity.FLASH));
    take(Alerts.reversal());
    take(Alerts.reversal().named("b").urgent(Severity.FLASH));
    take(Alerts.reversal().named("c"));

    assertThat(delivered(NOON)).containsExactly("world:b");
    assertThat(delivered(NOON.plus(Duration.ofMinutes(119)))).isEmpty();
    assertThat(delivered(NOON.plus(Duration.ofHours(2)))).containsExactly("world:a", "world:c");

    take(Alerts.reversal().named("d"));
    watch("world", null);
    assertThat(delivered(NOON)).containsExactly("world:d");
  }

  @Test
  void withdrawalOfWhatWaits_takesItOutAndIsNotToldItself() {
    watch("world", null);
    take(Alerts.reversal().embargoed(NOON.plusSeconds(60)));

    assertThat(take(Alerts.reversal().named("w").withdrawing("a")).desks()).isEmpty();
    assertThat(store.waiting).isEmpty();
    assertThat(store.told).isEmpty();
  }

  @Test
  void withdrawal_goesToTheDesksThatWereTold_andToNoOther() {
    watch("world", null);
    take(Alerts.reversal());
    delivered(NOON);
    watches.clear();
    watch("city", null);

    assertThat(take(Alerts.reversal().named("w").withdrawing("a")).desks())
        .containsExactly("world");
    assertThat(delivered(NOON)).containsExactly("world:w");
  }

  @Test
  void deskThatStoppedWatching_isNotToldWhatWaited() {
    watch("world", null);
    take(Alerts.reversal().embargoed(NOON.plusSeconds(60)));
    watches.clear();

    assertThat(delivered(NOON.plusSeconds(60))).isEmpty();
    assertThat(store.waiting).isEmpty();
  }

  @Test
  void deskWithoutTopic_isWaitedForAndThenGivenUp() {
    watch("nowhere", null);
    take(Alerts.reversal());
    assertThat(delivered(NOON)).isEmpty();
    assertThat(store.waiting).hasSize(1);

    DeskRouter.Release release =
        router.release(NOON.plus(DeskRouter.PATIENCE).plusMillis(1), watches, reachable::contains);

    assertThat(release.delivered()).isEmpty();
    assertThat(release.givenUp()).extracting(DeskAlert::desk).containsExactly("nowhere");
    assertThat(store.waiting).isEmpty();
  }

  @Test
  void forgottenClaim_leavesNothing() {
    watch("world", null);
    take(Alerts.reversal());
    delivered(NOON);

    router.forget("claim");

    assertThat(store.told).isEmpty();
    assertThat(store.waiting).isEmpty();
  }
}
