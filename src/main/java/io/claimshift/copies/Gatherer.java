package io.claimshift.copies;

import io.claimshift.article.Article;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Gathers the shards' answers to each arrival until they are complete.
 *
 * <p>Of two copies that race each other only one may have found the other, and it may be complete
 * first. So whoever is complete leaves a note with every match that is not: a pair that any shard
 * has seen is judged when its second article is. The match is here by then, for its own shard
 * answers before it answers anybody who finds it there.
 *
 * <p>All shards answer a home's questions in its order. So what is older than a complete arrival of
 * the same home and still waits will wait for ever, since some shard failed on it: it goes on with
 * what the others found, for a story that vanishes is worse than a copy let through.
 */
public final class Gatherer {

  private final AnswerStore store;
  private final int shards;
  private final Map<Integer, NavigableMap<Long, Gathering>> gatherings = new HashMap<>();
  private final Map<String, List<Gathering>> byUri = new HashMap<>();

  /** Goes on with what the store holds. */
  public Gatherer(AnswerStore store, int shards) {
    this.store = store;
    this.shards = shards;
    store.forEach((key, answer) -> gathering(answer).add(key, answer));
  }

  /** Takes in an answer; gives the arrivals that wait for no more, none where one is missing. */
  public List<Arrival> take(Answer answer) {
    Gathering gathering = gathering(answer);
    if (gathering.answered.get(answer.shard())) {
      return List.of();
    }
    if (gathering.answered.cardinality() + 1 < shards) {
      keep(gathering, answer);
      return List.of();
    }
    gathering.add(null, answer);
    List<Arrival> released = new ArrayList<>();
    for (Gathering done : upTo(answer.ticket())) {
      forget(done);
      if (done.article != null) {
        done.found.forEach(found -> note(done.uri, found));
        released.add(new Arrival(done.article, done.content, done.found));
      }
    }
    return released;
  }

  private List<Gathering> upTo(Ticket ticket) {
    return List.copyOf(gatherings.get(ticket.home()).headMap(ticket.number(), true).values());
  }

  private void note(String complete, Found found) {
    for (Gathering other : byUri.getOrDefault(found.uri(), List.of())) {
      keep(other, Answer.note(other.ticket, found.uri(), found.reversed(complete)));
    }
  }

  private void keep(Gathering gathering, Answer answer) {
    String key = gathering.ticket + "/" + gathering.keys.size();
    store.save(key, answer);
    gathering.add(key, answer);
  }

  private Gathering gathering(Answer answer) {
    Ticket ticket = answer.ticket();
    return gatherings
        .computeIfAbsent(ticket.home(), home -> new TreeMap<>())
        .computeIfAbsent(
            ticket.number(),
            number -> {
              Gathering gathering = new Gathering(ticket, answer.uri());
              byUri.computeIfAbsent(answer.uri(), uri -> new ArrayList<>()).add(gathering);
              return gathering;
            });
  }

  private void forget(Gathering gathering) {
    gathering.keys.forEach(store::remove);
    gatherings.get(gathering.ticket.home()).remove(gathering.ticket.number());
    List<Gathering> same = byUri.get(gathering.uri);
    same.remove(gathering);
    if (same.isEmpty()) {
      byUri.remove(gathering.uri);
    }
  }

  private static final class Gathering {
    private final Ticket ticket;
    private final String uri;
    private final List<String> keys = new ArrayList<>();
    private final BitSet answered = new BitSet();
    private final List<Found> found = new ArrayList<>();
    private Article article;
    private long content;

    Gathering(Ticket ticket, String uri) {
      this.ticket = ticket;
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
