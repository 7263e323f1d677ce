package io.claimshift.copies;

import io.claimshift.article.Article;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;

/**
 * Shards and the judge behind them: for a while some of the ways between them stand still, then
 * others, with restarts between.
 */
final class ShardedRun {

  private static final int PHASE = 40;

  private final int shards;
  private final Random random;

  /** Which ways from a shard stand still: to the other shards and, last, to the judge. */
  private final boolean[][] still;

  private final Instant receivedAt;
  private final List<MapCopyStore> stores = new ArrayList<>();
  private final List<CopyShard> at = new ArrayList<>();
  private final List<Queue<Article>> articles = new ArrayList<>();
  private final List<List<Queue<Question>>> questions = new ArrayList<>();
  private final List<Queue<Answer>> answers = new ArrayList<>();
  private final MapCopyStore stories = new MapCopyStore();
  private final ShardedCopiesTest.MapAnswerStore waiting = new ShardedCopiesTest.MapAnswerStore();
  private final Set<String> pairs = new HashSet<>();
  private final LastOutcomes last = new LastOutcomes();
  private final CopyJudge judge = CopyJudge.ofGivenMatches(stories, CopyPolicy.DEFAULT);
  private Gatherer gatherer;
  private int arrivals;
  private int open;

  ShardedRun(int shards, Random random, Instant receivedAt) {
    this.shards = shards;
    this.random = random;
    this.receivedAt = receivedAt;
    this.still = new boolean[shards][shards + 1];
    this.gatherer = new Gatherer(waiting, shards);
    for (int shard = 0; shard < shards; shard++) {
      stores.add(new MapCopyStore());
      at.add(new CopyShard(stores.get(shard), CopyPolicy.DEFAULT));
      articles.add(new ArrayDeque<>());
      answers.add(new ArrayDeque<>());
      questions.add(new ArrayList<>());
      for (int to = 0; to < shards; to++) {
        questions.get(shard).add(new ArrayDeque<>());
      }
    }
  }

  void play(List<Article> stream) {
    for (Article article : stream) {
      articles.get(Math.floorMod(article.uri().hashCode(), shards)).add(article);
      open++;
    }
    for (int step = 0; open > 0; step++) {
      if (step % PHASE == 0) {
        for (boolean[] ways : still) {
          for (int to = 0; to <= shards; to++) {
            ways[to] = random.nextInt(3) == 0;
          }
        }
      }
      work(random.nextInt(shards));
    }
  }

  /** Lets a shard file one article and hand on what may move. */
  private void work(int shard) {
    if (random.nextInt(2 * shards) == 0) {
      file(shard);
    }
    for (int to = 0; to < shards; to++) {
      if (!still[shard][to]) {
        answer(shard, to);
      }
    }
    if (!still[shard][shards]) {
      decide(shard);
      decide(shard);
    }
    if (random.nextInt(40) == 0) {
      gatherer = new Gatherer(waiting, shards);
      at.set(shard, new CopyShard(stores.get(shard), CopyPolicy.DEFAULT));
    }
  }

  private void file(int shard) {
    Article article = articles.get(shard).poll();
    if (article != null) {
      Filed filed =
          at.get(shard).file(new Ticket(shard, arrivals++), Printed.of(article), receivedAt);
      answers.get(shard).add(filed.answer());
      for (int to = 0; to < shards; to++) {
        if (to != shard) {
          questions.get(shard).get(to).add(filed.question());
        }
      }
    }
  }

  private void answer(int from, int to) {
    Question question = questions.get(from).get(to).poll();
    if (question != null) {
      answers.get(to).add(at.get(to).answer(to, question));
    }
  }

  private void decide(int shard) {
    Answer answer = answers.get(shard).poll();
    List<Arrival> arrived = answer == null ? List.of() : gatherer.take(answer);
    for (Arrival arrival : arrived) {
      arrival.found().forEach(found -> pairs.add(arrival.article().uri() + " " + found.uri()));
      last.take(judge.judge(arrival, receivedAt));
      open--;
    }
  }

  LastOutcomes last() {
    return last;
  }

  MapCopyStore stories() {
    return stories;
  }

  ShardedCopiesTest.MapAnswerStore waiting() {
    return waiting;
  }

  /** How many found another that did not find them. */
  long oneSided() {
    return pairs.stream()
        .map(pair -> pair.split(" "))
        .filter(pair -> !pairs.contains(pair[1] + " " + pair[0]))
        .count();
  }
}
