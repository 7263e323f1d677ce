package io.claimshift.copies;

import static io.claimshift.copies.Articles.FERRY;
import static io.claimshift.copies.Articles.NOON;
import static io.claimshift.copies.Articles.notice;
import static io.claimshift.copies.Articles.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.article.PubStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is let go, and what must not be. */
class CopyMemoryTest {

  /** Enough articles for event time to be told by most of them. */
  private static final int CROWD = 600;

  private static final Instant ARCHIVE_READ = NOON.plus(Duration.ofDays(3650));

  private final MapCopyStore store = new MapCopyStore();
  private final CopyJudge judge = new CopyJudge(store, CopyPolicy.DEFAULT);
  private final Random random = new Random(17);
  private int others;

  @Test
  void stampsInTheFuture_expireNothing() {
    judge.judge(story("a", "1", NOON, "Ferries touch in fog", FERRY), ARCHIVE_READ);
    for (int i = 0; i < CROWD; i++) {
      boolean wild = i % 3 == 0;
      other(wild ? NOON.plus(Duration.ofDays(900 + i)) : NOON.plusSeconds(i));
    }

    Verdict verdict =
        judge.judge(
            story("b", "1", NOON.plus(Duration.ofHours(1)), "Fog off Halvik", FERRY), ARCHIVE_READ);

    assertThat(verdict.outcomes())
        .containsExactly(new Outcome.Copy("b", "1", "a", CopyKind.IDENTICAL, 1));
  }

  @Test
  void killAfterTheTextIsGone_stillTakesTheStoryAway() {
    judge.judge(story("a", "1", NOON, "Ferries touch in fog", FERRY), NOON);
    crowd(Duration.ofDays(8));
    assertThat(store.prints()).doesNotContainKey("a");

    Verdict verdict =
        judge.judge(
            notice("a", "2", NOON.plus(Duration.ofDays(8)), PubStatus.CANCELED), ARCHIVE_READ);

    assertThat(verdict.outcomes()).singleElement().isInstanceOf(Outcome.Withdrawn.class);
    assertThat(verdict.stories()).containsExactly(new Story("a", null, null, 0, "a", null));
  }

  @Test
  void killAfterTheTextIsGone_outlivesTheStory() {
    judge.judge(story("a", "1", NOON, "Ferries touch in fog", FERRY), NOON);
    Instant killed = NOON.plus(Duration.ofDays(25));
    judge.judge(notice("a", "2", killed, PubStatus.CANCELED), killed);
    crowd(Duration.ofDays(50));

    Verdict verdict =
        judge.judge(
            story("a", "1", NOON, "Ferries touch in fog", FERRY), NOON.plus(Duration.ofDays(50)));

    assertThat(verdict.outcomes())
        .containsExactly(new Outcome.Copy("a", "1", "a", CopyKind.VERSION, 0));
  }

  @Test
  void everythingPastItsMemory_isForgotten() {
    for (int i = 0; i < 40; i++) {
      other(NOON.plusSeconds(i));
    }
    judge.judge(notice("k", "1", NOON, PubStatus.CANCELED), NOON);
    crowd(Duration.ofDays(60));

    assertThat(store.items().keySet()).allMatch(uri -> other(uri) >= 40);
    assertThat(store.groups().keySet()).allMatch(uri -> other(uri) >= 40);
    assertThat(store.prints().keySet()).allMatch(uri -> other(uri) >= 40);
    assertThat(store.bodies().keySet()).allMatch(uri -> other(uri) >= 40);
  }

  @Test
  void bodies_areKeptOfCopiesOnly() {
    judge.judge(story("a", "1", NOON, "Ferries touch in fog", FERRY), NOON);
    judge.judge(story("b", "1", NOON.plusSeconds(60), "Fog off Halvik", FERRY), ARCHIVE_READ);
    crowd(Duration.ofHours(12));
    assertThat(store.bodies()).doesNotContainKey("a").containsKey("b");

    Verdict verdict =
        judge.judge(
            notice("a", "2", NOON.plus(Duration.ofHours(13)), PubStatus.CANCELED), ARCHIVE_READ);

    assertThat(verdict.stories().get(0).canonicalUri()).isEqualTo("b");
    assertThat(verdict.stories().get(0).article().body()).isEqualTo(FERRY);
  }

  private static int other(String uri) {
    return uri.startsWith("o") ? Integer.parseInt(uri.substring(1)) : -1;
  }

  private void crowd(Duration later) {
    for (int i = 0; i < CROWD; i++) {
      other(NOON.plus(later).plusSeconds(i));
    }
  }

  private void other(Instant time) {
    String uri = "o" + others++;
    judge.judge(story(uri, "1", time, "", new RandomText(random).whole()), ARCHIVE_READ);
  }
}
