package io.claimshift.copies;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.article.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class GathererTest {

  private final ShardedCopiesTest.MapAnswerStore waiting = new ShardedCopiesTest.MapAnswerStore();
  private Gatherer gatherer = new Gatherer(waiting, 3);

  @Test
  void lastAnswer_releasesTheArrival() {
    assertThat(gatherer.take(own(0, 1, "a"))).isEmpty();
    assertThat(gatherer.take(other(0, 1, "a", 2))).isEmpty();
    gatherer = new Gatherer(waiting, 3);

    assertThat(uris(gatherer.take(other(0, 1, "a", 1)))).containsExactly("a");
    assertThat(waiting.answers).isEmpty();
  }

  @Test
  void answerThatNeverComes_losesNoArticle() {
    gatherer.take(own(0, 1, "a"));
    gatherer.take(other(0, 1, "a", 2));
    gatherer.take(own(1, 1, "elsewhere"));
    gatherer.take(own(0, 2, "b"));
    gatherer.take(other(0, 2, "b", 2));

    assertThat(uris(gatherer.take(other(0, 2, "b", 1)))).containsExactly("a", "b");
    assertThat(waiting.answers.values()).extracting(Answer::uri).containsExactly("elsewhere");
  }

  private static List<String> uris(List<Arrival> arrivals) {
    return arrivals.stream().map(arrival -> arrival.article().uri()).toList();
  }

  private static Answer own(int home, long number, String uri) {
    Article article = Articles.story(uri, "1", Articles.NOON, "Headline", "");
    return new Answer(new Ticket(home, number), uri, home, article, 1, List.of());
  }

  private static Answer other(int home, long number, String uri, int shard) {
    return new Answer(new Ticket(home, number), uri, shard, null, 0, List.of());
  }
}
