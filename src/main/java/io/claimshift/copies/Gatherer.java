package io.claimshift.copies;

import io.claimshift.article.Article;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers the shards' answers to each arrival until they are complete.
 *
 * <p>Of two copies that race each other, one shard may tell each about the other, or only the one
 * that is complete first about the one that is not. So whoever is complete leaves a note with every
 * candidate that is not: a pair that any shard has seen is judged when its second article is.
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
    gathering.agreeing.forEach((uri, agreeing) -> note(gathering.uri, uri, agreeing));
    List<Candidate> candidates = new ArrayList<>();
    gathering.agreeing.forEach((uri, agreeing) -> candidates.add(new Candidate(uri, agreeing)));
    return new Arrival(gathering.article, candidates);
  }

  private void note(String complete, String candidate, int agreeing) {
    for (Gathering other : byUri.getOrDefault(candidate, List.of())) {
      keep(
          other,
          new Answer(
              other.arrival,
              candidate,
              Answer.NOTE,
              null,
              List.of(new Candidate(complete, agreeing))));
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
    private final Map<String, Integer> agreeing = new LinkedHashMap<>();
    private Article article;

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
      }
      answer.candidates().forEach(c -> agreeing.merge(c.uri(), c.agreeing(), Integer::sum));
    }
  }
}
