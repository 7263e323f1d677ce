package io.claimshift.copies;

import io.claimshift.article.Article;
import io.claimshift.article.Versions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Says for every received article version whether it stands for a story, is a copy, brings nothing
 * new, or takes a story away.
 *
 * <p>All that has to survive is in its store; the index is built again from it. Within one window
 * the groups and what stands for them are the same in whatever order articles come. Not safe for
 * several threads.
 */
public final class CopyJudge {

  private final StoryStore store;
  private final GivenFinder given;
  private final Memory memory;
  private final Stories stories;

  /** A judge with a candidate index of its own, built from what the store holds. */
  public CopyJudge(CopyStore store, CopyPolicy policy) {
    this(store, policy, new OwnFinder(store, policy), null);
  }

  private CopyJudge(StoryStore store, CopyPolicy policy, Finder finder, GivenFinder given) {
    this.store = store;
    this.given = given;
    this.memory = new Memory(store, finder, policy);
    this.stories = new Stories(store, finder, memory, policy.window());
  }

  /** A judge for whom shards have compared the texts. */
  public static CopyJudge ofGivenMatches(StoryStore store, CopyPolicy policy) {
    GivenFinder given = new GivenFinder(store);
    return new CopyJudge(store, policy, given, given);
  }

  /** Judges an arrival to which all shards have answered. */
  public Verdict judge(Arrival arrival, Instant receivedAt) {
    given.give(arrival.found());
    Instant eventTime = eventTime(arrival.article(), receivedAt);
    return judge(new Incoming(arrival.article(), eventTime, arrival.content()));
  }

  /**
   * Judges one arrival.
   *
   * @param article one version of an item, notice or text
   * @param receivedAt when it arrived; no article is taken to be younger
   */
  public Verdict judge(Article article, Instant receivedAt) {
    return judge(Printed.of(article), receivedAt);
  }

  /** The same where the text was read before. */
  public Verdict judge(Printed printed, Instant receivedAt) {
    return judge(new Incoming(printed, eventTime(printed.article(), receivedAt)));
  }

  private static Instant eventTime(Article article, Instant receivedAt) {
    Instant time = article.versionCreated();
    return time.isAfter(receivedAt) ? receivedAt : time;
  }

  private Verdict judge(Incoming incoming) {
    memory.advance(incoming.eventTime());
    Article article = incoming.article();
    Item known = store.item(article.uri());
    if (known == null) {
      return incoming.usable() ? stories.enter(incoming) : stories.withdraw(incoming, null);
    }
    if (!Precedence.supersedes(article, known.article())) {
      return outdated(incoming, known).as(Succession.OUTDATED);
    }
    Incoming next = incoming.since(known.eventTime());
    if (!next.usable()) {
      return stories.withdraw(next, known.story()).as(Succession.NOTICE);
    }
    return known.usable() && known.content() == next.content()
        ? nothingNew(next, known, next.item(known.story())).as(Succession.UNCHANGED)
        : stories.renew(next, known.story()).as(renewal(article, known));
  }

  private static Succession renewal(Article article, Item known) {
    boolean same =
        known.usable() && Versions.compare(article.version(), known.article().version()) == 0;
    return same ? Succession.SAME_VERSION : Succession.LATER;
  }

  /** An older version, or a usable one of a killed item; it may still tell an earlier time. */
  private Verdict outdated(Incoming incoming, Item known) {
    boolean earlier = incoming.usable() && incoming.eventTime().isBefore(known.eventTime());
    return nothingNew(incoming, known, earlier ? known.since(incoming.eventTime()) : known);
  }

  private Verdict nothingNew(Incoming incoming, Item known, Item next) {
    store.save(next);
    List<Outcome> outcomes = new ArrayList<>();
    List<Story> told = new ArrayList<>();
    Group group = stories.reseat(next, outcomes, told);
    Member canonical = group == null ? null : group.canonical();
    outcomes.add(
        0,
        new Outcome.Copy(
            incoming.uri(),
            incoming.article().version(),
            canonical == null ? incoming.uri() : canonical.uri(),
            CopyKind.VERSION,
            known.content() == incoming.content() ? 1 : 0));
    return new Verdict(outcomes, told);
  }
}
