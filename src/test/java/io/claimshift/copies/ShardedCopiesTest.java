package io.claimshift.copies;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.article.Article;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shards that see articles in orders of their own lead to the same groups as one index does. */
class ShardedCopiesTest {

  private static final Instant END = Articles.NOON.plus(Duration.ofHours(72));

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 2", "3, 4", "5, 4", "8, 8", "13, 3", "21, 4"})
  void shardsInAnyOrder_giveTheGroupsOfOneIndex(long seed, int shards) {
    Random random = new Random(seed);
    List<Article> articles = CopyOrderTest.stream(random);
    MapCopyStore alone = new MapCopyStore();
    CopyJudge judge = new CopyJudge(alone, CopyPolicy.DEFAULT);
    articles.forEach(article -> judge.judge(article, END));

    MapCopyStore sharded = new MapCopyStore();
    MapAnswerStore waiting = new MapAnswerStore();
    gather(queues(articles, shards, random), sharded, waiting, random);

    assertThat(CopyOrderTest.groups(sharded))
        .as("seed %d", seed)
        .isEqualTo(CopyOrderTest.groups(alone));
    assertThat(waiting.answers).isEmpty();
  }

  /** What each shard answers, each having seen the articles in another order. */
  private static List<Deque<Answer>> queues(List<Article> articles, int shards, Random random) {
    List<Deque<Answer>> queues = new ArrayList<>();
    for (int shard = 0; shard < shards; shard++) {
      SketchShard index =
          new SketchShard(new MapSketchStore(), CopyPolicy.DEFAULT, Sketch.bins(shard, shards));
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        order.add(i);
      }
      Collections.shuffle(order, random);
      Deque<Answer> answers = new ArrayDeque<>();
      for (int i : order) {
        Article article = articles.get(i);
        List<Candidate> found = index.look(Sketch.of(article, END).part(shard, shards));
        Article carried = shard == i % shards ? article : null;
        answers.add(new Answer("arrival-" + i, article.uri(), shard, carried, found));
      }
      queues.add(answers);
    }
    return queues;
  }

  /** Takes answers from the shards in turns of chance, with a restart now and then. */
  private static void gather(
      List<Deque<Answer>> queues, MapCopyStore store, MapAnswerStore waiting, Random random) {
    CopyJudge judge = CopyJudge.ofGivenCandidates(store, CopyPolicy.DEFAULT);
    Gatherer gatherer = new Gatherer(waiting, queues.size());
    while (queues.stream().anyMatch(queue -> !queue.isEmpty())) {
      Answer answer = queues.get(random.nextInt(queues.size())).poll();
      Arrival arrival = answer == null ? null : gatherer.take(answer);
      if (arrival != null) {
        judge.judge(arrival, END);
      }
      if (random.nextInt(20) == 0) {
        gatherer = new Gatherer(waiting, queues.size());
      }
    }
  }

  private static final class MapSketchStore implements SketchStore {
    private final Map<String, Sketch> sketches = new HashMap<>();

    @Override
    public void save(Sketch sketch) {
      sketches.put(sketch.uri(), sketch);
    }

    @Override
    public void remove(String uri) {
      sketches.remove(uri);
    }

    @Override
    public void forEach(Consumer<Sketch> visitor) {
      sketches.values().forEach(visitor);
    }
  }

  private static final class MapAnswerStore implements AnswerStore {
    private final Map<String, Answer> answers = new HashMap<>();

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
