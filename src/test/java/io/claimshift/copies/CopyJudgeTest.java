package io.claimshift.copies;

import static io.claimshift.copies.Articles.FERRY;
import static io.claimshift.copies.Articles.NOON;
import static io.claimshift.copies.Articles.notice;
import static io.claimshift.copies.Articles.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.article.Article;
import io.claimshift.article.PubStatus;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CopyJudgeTest {

  private final MapCopyStore store = new MapCopyStore();
  private CopyJudge judge = new CopyJudge(store, CopyPolicy.DEFAULT);

  @Test
  void firstArticle_standsForAStory() {
    Article first = story("a", "1", NOON, "Ferries touch in fog", FERRY);

    Verdict verdict = arrive(first);

    assertThat(verdict.outcomes()).containsExactly(new Outcome.Unique(first, null));
    assertThat(verdict.stories()).containsExactly(new Story("a", "a", first, 0, null, null));
  }

  @Test
  void cutCopy_isContained() {
    arrive(story("a", "1", NOON, "Ferries touch in fog", FERRY));

    Verdict verdict =
        arrive(story("b", "1", hours(2), "Fog delays islanders", FERRY.substring(0, 520)));

    assertThat(verdict.outcomes())
        .singleElement()
        .isInstanceOfSatisfying(
            Outcome.Copy.class,
            copy -> {
              assertThat(copy.canonicalUri()).isEqualTo("a");
              assertThat(copy.kind()).isEqualTo(CopyKind.CONTAINED);
            });
    assertThat(verdict.stories()).containsExactly(new Story("a", "a", null, 1, null, null));
  }

  @Test
  void copyPastTheWindow_standsAlone() {
    arrive(story("a", "1", NOON, "Ferries touch in fog", FERRY));
    arrive(story("b", "1", hours(48), "Ferries touch in fog", FERRY));

    Verdict verdict = arrive(story("c", "1", hours(96), "Ferries touch in fog", FERRY));

    assertThat(verdict.outcomes()).singleElement().isInstanceOf(Outcome.Unique.class);
  }

  @Test
  void restart_remembersTexts() {
    arrive(story("a", "1", NOON, "Ferries touch in fog", FERRY));
    judge = new CopyJudge(store, CopyPolicy.DEFAULT);

    Verdict verdict = arrive(story("b", "1", hours(1), "FERRIES TOUCH IN FOG", FERRY));

    assertThat(verdict.outcomes())
        .containsExactly(new Outcome.Copy("b", "1", "a", CopyKind.IDENTICAL, 1));
  }

  @Test
  void killOfTheCanonical_nextTakesItsPlace() {
    Article first = story("a", "1", NOON, "Ferries touch in fog", FERRY);
    Article second = story("b", "1", hours(1), "Fog delays islanders", FERRY);
    Article kill = notice("a", "2", hours(2), PubStatus.CANCELED);
    arrive(first);
    arrive(second);

    Verdict verdict = arrive(kill);

    assertThat(verdict.outcomes())
        .containsExactly(new Outcome.Withdrawn(kill), new Outcome.Unique(second, "a"));
    assertThat(verdict.stories()).containsExactly(new Story("a", "b", second, 0, "a", null));
  }

  @Test
  void furtherArrivals_areToldByWhatTheyAreToTheirItem() {
    String other = FERRY.replace("nine passengers", "eleven passengers");
    String third = FERRY.replace("nine passengers", "twelve passengers");

    assertThat(arrive(ferry("1", 0, FERRY)).succession()).isEqualTo(Succession.FIRST);
    assertThat(arrive(ferry("1", 0, FERRY)).succession()).isEqualTo(Succession.UNCHANGED);
    assertThat(arrive(ferry("1", 1, other)).succession()).isEqualTo(Succession.SAME_VERSION);
    assertThat(arrive(ferry("2", 2, other)).succession()).isEqualTo(Succession.UNCHANGED);
    assertThat(arrive(ferry("3", 3, third)).succession()).isEqualTo(Succession.LATER);
    assertThat(arrive(ferry("2", 2, other)).succession()).isEqualTo(Succession.OUTDATED);
    assertThat(arrive(notice("a", "4", hours(4), PubStatus.WITHHELD)).succession())
        .isEqualTo(Succession.NOTICE);
    assertThat(arrive(ferry("5", 5, third)).succession()).isEqualTo(Succession.LATER);
  }

  private static Article ferry(String version, int hours, String body) {
    return story("a", version, hours(hours), "Ferries touch in fog", body);
  }

  private Verdict arrive(Article article) {
    return judge.judge(article, article.versionCreated());
  }

  private static Instant hours(int hours) {
    return NOON.plus(Duration.ofHours(hours));
  }
}
