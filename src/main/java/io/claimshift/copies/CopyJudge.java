package io.claimshift.copies;

import io.claimshift.article.Article;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Says for every received article version whether it stands for a story, is a copy, brings nothing
 * new, or takes a story away.
 *
 * <p>All that has to survive is in the {@link CopyStore}; the index is built again from it. Within
 * one window the groups and what stands for them are the same in whatever order articles come.
 */
public final class CopyJudge {

  private final CopyStore store;
  private final CopyPolicy policy;
  private final Finder finder;
  private final Memory memory;

  /** Builds its index from what the store holds. */
  public CopyJudge(CopyStore store, CopyPolicy policy) {
    this.store = store;
    this.policy = policy;
    this.finder = new Finder(store, policy.window());
    this.memory = new Memory(store, finder, policy);
  }

  /**
   * Judges one arrival.
   *
   * @param article one version of an item, notice or text
   * @param receivedAt when it arrived; no article is taken to be younger
   */
  public Verdict judge(Article article, Instant receivedAt) {
    Instant time = article.versionCreated();
    Instant eventTime = time.isAfter(receivedAt) ? receivedAt : time;
    memory.advance(eventTime);
    Item known = store.item(article.uri());
    if (known == null) {
      return first(article, eventTime);
    }
    if (!Precedence.supersedes(article, known.article())) {
      return outdated(article, known, eventTime);
    }
    Item next = newer(article, known, eventTime);
    if (!next.usable()) {
      return withdraw(article, next);
    }
    return known.usable() && known.content() == next.content()
        ? repeated(article, next)
        : renew(article, next);
  }

  private Verdict first(Article article, Instant eventTime) {
    Item item = new Item(Texts.withBody(article, ""), null, eventTime, Texts.content(article));
    return item.usable() ? enter(article, item, newGroup(article)) : withdraw(article, item);
  }

  private static Item newer(Article article, Item known, Instant eventTime) {
    Instant earliest = eventTime.isBefore(known.eventTime()) ? eventTime : known.eventTime();
    return new Item(Texts.withBody(article, ""), known.story(), earliest, Texts.content(article));
  }

  private Group newGroup(Article article) {
    boolean taken = store.group(article.uri()) != null;
    return new Group(taken ? article.uri() + "#" + article.version() : article.uri(), List.of());
  }

  /**
   * An older version, or any usable one of a killed item: nothing new, but maybe an earlier time.
   */
  private Verdict outdated(Article article, Item known, Instant eventTime) {
    List<Outcome> outcomes = new ArrayList<>();
    List<Story> stories = new ArrayList<>();
    Group group = known.story() == null ? null : store.group(known.story());
    if (group != null && eventTime.isBefore(known.eventTime())) {
      Item earlier = known.since(eventTime);
      store.save(earlier);
      group = reseat(earlier, group, outcomes, stories);
    }
    outcomes.add(0, versionCopy(article, known, group));
    return new Verdict(outcomes, stories);
  }

  private static Outcome.Copy versionCopy(Article article, Item known, Group group) {
    Member canonical = group == null ? null : group.canonical();
    return new Outcome.Copy(
        article.uri(),
        article.version(),
        canonical == null ? article.uri() : canonical.uri(),
        CopyKind.VERSION,
        known.content() == Texts.content(article) ? 1 : 0);
  }

  private Group reseat(Item item, Group group, List<Outcome> outcomes, List<Story> stories) {
    Member before = group.canonical();
    Group after = group.with(new Member(item.uri(), item.eventTime(), item.usable()));
    store.save(after);
    if (before != null && !before.uri().equals(after.canonical().uri())) {
      Article article = full(item.uri());
      Match match = finder.matchAny(article, item.eventTime(), List.of(before));
      Match kind = match == null ? new Match(CopyKind.NEAR, 0) : match;
      Article displaced = store.item(before.uri()).article();
      outcomes.add(new Outcome.Unique(article, before.uri()));
      outcomes.add(
          new Outcome.Copy(
              before.uri(), displaced.version(), item.uri(), kind.kind(), kind.similarity()));
      stories.add(new Story(after.id(), item.uri(), article, after.copies(), null, null));
    }
    return after;
  }

  private Verdict repeated(Article article, Item next) {
    store.save(next);
    Group group = store.group(next.story());
    List<Outcome> outcomes = new ArrayList<>();
    List<Story> stories = new ArrayList<>();
    if (group != null && next.eventTime().isBefore(group.member(next.uri()).eventTime())) {
      group = reseat(next, group, outcomes, stories);
    }
    outcomes.add(0, versionCopy(article, next, group));
    return new Verdict(outcomes, stories);
  }

  private Verdict renew(Article article, Item item) {
    Group own = item.story() == null ? null : store.group(item.story());
    if (own == null) {
      return enter(article, item, newGroup(article));
    }
    finder.remove(item.uri());
    if (staysWith(article, item, own)) {
      return enter(article, item, own);
    }
    Group rest = own.without(item.uri());
    store.save(rest);
    Verdict entered = enter(article, item, newGroup(article));
    List<Story> stories = new ArrayList<>(entered.stories());
    Member canonical = rest.canonical();
    if (canonical != null && stories.stream().noneMatch(story -> story.id().equals(rest.id()))) {
      stories.add(new Story(rest.id(), canonical.uri(), null, rest.copies(), null, null));
    }
    return new Verdict(entered.outcomes(), stories);
  }

  /** What stands for a story may change its text; a copy that does so is a story of its own. */
  private boolean staysWith(Article article, Item item, Group own) {
    Member canonical = own.with(new Member(item.uri(), item.eventTime(), true)).canonical();
    return canonical.uri().equals(item.uri())
        || finder.matchAny(article, item.eventTime(), own.members()) != null;
  }

  private Verdict enter(Article article, Item item, Group own) {
    boolean readable = article.readable();
    Map<String, Match> matches = readable ? finder.matches(article, item.eventTime()) : Map.of();
    Placing placing = new Placing(item, article, own, matches, store);
    placing.join(
        matches.keySet().stream()
            .filter(id -> !id.equals(own.id()))
            .map(store::group)
            .filter(Objects::nonNull)
            .toList(),
        policy.window());
    Verdict verdict = placing.verdict();
    remember(article, item, placing);
    return verdict;
  }

  private void remember(Article article, Item item, Placing placing) {
    Group group = placing.group();
    for (Group gone : placing.dissolved()) {
      store.removeGroup(gone.id());
      for (Member member : gone.members()) {
        Item moved = store.item(member.uri());
        if (moved != null) {
          store.save(moved.inStory(group.id()));
        }
      }
    }
    Item placed = item.inStory(group.id());
    store.save(placed);
    store.save(group);
    if (article.readable()) {
      store.saveBody(article.uri(), article.body());
      finder.add(article);
      memory.keepText(placed);
    } else {
      memory.keep(placed);
    }
  }

  private Verdict withdraw(Article notice, Item item) {
    store.save(item);
    store.removeBody(item.uri());
    finder.remove(item.uri());
    memory.keep(item);
    List<Outcome> outcomes = new ArrayList<>();
    outcomes.add(new Outcome.Withdrawn(Texts.withBody(notice, "")));
    Group group = item.story() == null ? null : store.group(item.story());
    if (group == null) {
      return new Verdict(outcomes, List.of(new Story(item.uri(), null, null, 0, item.uri(), null)));
    }
    Member before = group.canonical();
    Group after = group.with(new Member(item.uri(), item.eventTime(), false));
    store.save(after);
    return new Verdict(outcomes, List.of(succession(item, before, after, outcomes)));
  }

  private Story succession(Item item, Member before, Group after, List<Outcome> outcomes) {
    Member next = after.canonical();
    if (next == null) {
      return new Story(after.id(), null, null, 0, item.uri(), null);
    }
    boolean took = before == null || before.uri().equals(item.uri());
    if (!took) {
      return new Story(after.id(), next.uri(), null, after.copies(), null, null);
    }
    Article article = full(next.uri());
    outcomes.add(new Outcome.Unique(article, item.uri()));
    boolean readable = store.body(next.uri()) != null;
    return new Story(
        after.id(), next.uri(), readable ? article : null, after.copies(), item.uri(), null);
  }

  private Article full(String uri) {
    String body = store.body(uri);
    return Texts.withBody(store.item(uri).article(), body == null ? "" : body);
  }
}
