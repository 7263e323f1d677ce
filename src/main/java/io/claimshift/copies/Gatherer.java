package io.claimshift.copies;

import io.claimshift.article.Article;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers the shards' answers to each arrival until they are complete.
 *
 * <p>Of two copies that race each other only one may have found the other, and it may be complete
 * first. So whoever is complete leaves a note with every match that is not: a pair that any shard
 * has seen is judged when its second article is. The match is here by then, for its own shard
 * answers before it answers anybody who finds it there.
 */
public final class Gatherer {

  private final AnswerStore store;
  private final int shards;
  private final Map<String, Gathering> gatherings = new HashMap<>();
  private final Map<String, List<Gathering>> byUri = new HashMap<>();

  /** Goes on with what the store holds. */
  public Gatherer(AnswerStore store, int shards) {
    this.store = store;
    this.shards = shards;
    store.forEach((key, answer) -> gathering(answer).add(key, answer));
  }

  /** Takes in an answer; the arrival where it was the last one missing, else null. */
  public Arrival take(Answer answer) {
    Gathering gathering = gathering(answer);
    if (gathering.answered.get(answer.shard())) {
      return null;
    }
    if (gathering.answered.cardinality() + 1 < shards) {
      keep(gathering, answer);
      return null;
    }
    gathering.add(null, answer);
    forget(gathering);
    gathering.found.forEach(found -> note(gathering.uri, found));
    return new Arrival(gathering.article, gathering.content, gathering.found);
  }

  private void note(String complete, Found found) {
    for (Gathering other : byUri.getOrDefault(found.uri(), List.of())) {
      keep(other, Answer.note(other.arrival, found.uri(), found.reversed(complete)));
    }
  }

  private void keep(Gathering gathering, Answer answer) {
    String key = gathering.arrival + "/" + gathering.keys.size();
    store.save(key, answer);
    gathering.add(key, answer);
  }

  private Gathering gathering(Answer answer) {
    return gatherings.computeIfAbsent(
        answer.arrival(),
        arrival -> {
          Gathering gathering = new Gathering(arrival, answer.uri());
          byUri.computeIfAbsent(answer.uri(), uri -> new ArrayList<>()).add(gathering);
          return gathering;
        });
  }

  private void forget(Gathering gathering) {
    gathering.keys.forEach(store::remove);
    gatherings.remove(gathering.arrival);
    List<Gathering> same = byUri.get(gathering.uri);
    same.remove(gathering);
    if (same.isEmpty()) {
      byUri.remove(gathering.uri);
    }
  }

  private static final class Gathering {
    private final String arrival;
    private final String uri;
    private final List<String> keys = new ArrayList<>();
    private final BitSet answered = new BitSet();
    private final List<Found> found = new ArrayList<>();
    private Article article;
    private long content;

    Gathering(String arrival, String uri) {
      this.arrival = arrival;
      this.uri = uri;
    }

    void add(String key, Answer answer) {
      if (key != null) {
        keys.add(key);
      }
      if (answer.shard() != Answer.NOTE) {
        answered.set(answer.shard());
      }
      if (answer.article() != null) {
        article = answer.article();
        content = answer.content();
      }
      found.addAll(answer.found());
    }
  }
}
