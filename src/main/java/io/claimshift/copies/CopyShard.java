package io.claimshift.copies;

import io.claimshift.article.Article;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One shard of the memory of texts: the articles that are at home in it, found and compared here.
 *
 * <p>An article is filed at home first, and only then do the other shards hear of it. So of two
 * copies that race each other at least one finds the other: if neither did, each would have asked
 * the other's shard before the other was filed there, and so before it was itself filed.
 */
public final class CopyShard {

  /** Work done on each arrival, so that no arrival waits for a long sweep. */
  private static final int STEP = 8;

  private static final byte[] NOTHING = new byte[0];

  private final PrintStore store;
  private final CopyPolicy policy;
  private final Comparer comparer;
  private final Watermark watermark = new Watermark();

  /** Builds its index from what the store holds. */
  public CopyShard(PrintStore store, CopyPolicy policy) {
    this.store = store;
    this.policy = policy;
    this.comparer = new Comparer(store, policy.window());
  }

  /**
   * Takes in an article that is at home here.
   *
   * @param ticket identity of this arrival, which names this shard
   * @param printed one version of it
   * @param receivedAt when it arrived; no article is taken to be younger
   */
  public Filed file(Ticket ticket, Printed printed, Instant receivedAt) {
    Article article = printed.article();
    Instant time = article.versionCreated();
    Instant eventTime = time.isAfter(receivedAt) ? receivedAt : time;
    advance(eventTime);
    Incoming incoming = new Incoming(printed, eventTime);
    Item known = store.item(article.uri());
    boolean holds = known == null || Precedence.supersedes(article, known.article());
    List<Found> found =
        holds ? enter(known == null ? incoming : incoming.since(known.eventTime())) : null;
    if (!holds && incoming.usable() && eventTime.isBefore(known.eventTime())) {
      store.save(known.since(eventTime));
    }
    Question question = question(ticket, article.uri());
    Answer answer =
        new Answer(
            ticket,
            article.uri(),
            ticket.home(),
            article,
            incoming.content(),
            found == null ? ask(question) : found);
    return new Filed(question, answer);
  }

  /** Files a version that takes the place of what was known, and tells what it matches here. */
  private List<Found> enter(Incoming incoming) {
    List<Found> found = List.of();
    if (incoming.article().readable()) {
      found = compare(incoming);
      comparer.add(incoming, found.isEmpty());
    } else {
      comparer.remove(incoming.uri());
    }
    Item item = incoming.item(found.isEmpty() ? incoming.uri() : null);
    store.save(item);
    store.schedule(end(item), item.uri());
    return found;
  }

  private Question question(Ticket ticket, String uri) {
    byte[] print = store.print(uri);
    return new Question(ticket, store.item(uri), print == null ? NOTHING : print);
  }

  /**
   * Tells which of the articles at home here match one that is at home elsewhere.
   *
   * @param shard number of this shard
   */
  public Answer answer(int shard, Question question) {
    advance(question.item().eventTime());
    String uri = question.item().uri();
    return new Answer(question.ticket(), uri, shard, null, 0, ask(question));
  }

  private List<Found> ask(Question question) {
    return question.hasText() ? compare(question.incoming()) : List.of();
  }

  private List<Found> compare(Incoming incoming) {
    List<Found> found = new ArrayList<>();
    for (String uri : comparer.candidates(incoming)) {
      Item item = uri.equals(incoming.uri()) ? null : store.item(uri);
      Match match = item == null ? null : comparer.compare(incoming, item);
      if (match != null) {
        found.add(new Found(uri, item.content(), incoming.content(), match));
      }
    }
    return found;
  }

  private void advance(Instant eventTime) {
    watermark.observe(eventTime);
    Instant now = watermark.time();
    if (now != null) {
      store.takeDue(now, STEP).forEach(uri -> due(uri, now));
    }
  }

  private void due(String uri, Instant now) {
    Item item = store.item(uri);
    if (item != null && end(item).isAfter(now)) {
      store.schedule(end(item), uri);
    } else if (item != null) {
      comparer.remove(uri);
      store.removeItem(uri);
    }
  }

  private Instant end(Item item) {
    Instant last = item.article().versionCreated();
    return (last.isAfter(item.eventTime()) ? last : item.eventTime()).plus(policy.compared());
  }
}
