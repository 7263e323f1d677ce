package io.claimshift.copies;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.article.Article;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Shards that work at speeds of their own lead to the same groups as one index does: what one shard
 * sends another arrives in order, and nothing else is sure.
 */
class ShardedCopiesTest {

  private static final Instant END = Articles.NOON.plus(Duration.ofHours(72));

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 2", "3, 4", "5, 4", "8, 8", "13, 3", "21, 4", "34, 1", "55, 5", "89, 6"})
  void shardsAtAnySpeed_giveTheGroupsOfOneIndex(long seed, int shards) {
    Random random = new Random(seed);
    List<Article> articles = new ArrayList<>(CopyOrderTest.stream(random));
    articles.addAll(articles.subList(0, articles.size() / 4));
    MapCopyStore alone = new MapCopyStore();
    CopyJudge judge = new CopyJudge(alone, CopyPolicy.DEFAULT);
    articles.forEach(article -> judge.judge(article, END));
    Collections.shuffle(articles, random);

    ShardedRun run = new ShardedRun(shards, random, END);
    run.play(articles);

    assertThat(CopyOrderTest.groups(run.stories()))
        .as("seed %d", seed)
        .isEqualTo(CopyOrderTest.groups(alone));
    run.last().oneStandsForEach(run.stories().groups().values(), seed);
    assertThat(run.waiting().answers).as("seed %d", seed).isEmpty();
  }

  /** Nobody else is there to join two that miss each other. */
  @ParameterizedTest
  @CsvSource({"1, 2", "2, 3", "3, 4", "5, 4", "8, 8"})
  void pairsThatRace_areJoined(long seed, int shards) {
    Random random = new Random(seed);
    List<Article> articles = new ArrayList<>();
    for (int story = 0; story < 150; story++) {
      RandomText text = new RandomText(random);
      articles.add(copy("a" + story, story, text.whole()));
      articles.add(copy("b" + story, story, text.edited(random)));
    }

    ShardedRun run = new ShardedRun(shards, random, END);
    run.play(articles);

    assertThat(run.oneSided()).as("seed %d: found by one side alone", seed).isGreaterThan(20);
    assertThat(CopyOrderTest.groups(run.stories()).values())
        .as("seed %d", seed)
        .hasSize(150)
        .allMatch(members -> members.size() == 2);
  }

  private static Article copy(String uri, int story, String body) {
    return Articles.story(uri, "1", Articles.NOON.plusSeconds(story), "Story " + story, body);
  }

  /** Answers in memory. */
  static final class MapAnswerStore implements AnswerStore {
    final Map<String, Answer> answers = new HashMap<>();

    @Override
    public void save(String key, Answer answer) {
      answers.put(key, answer);
    }

    @Override
    public void remove(String key) {
      answers.remove(key);
    }

    @Override
    public void forEach(BiConsumer<String, Answer> visitor) {
      answers.forEach(visitor);
    }
  }
}
