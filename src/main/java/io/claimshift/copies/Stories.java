package io.claimshift.copies;

import io.claimshift.article.Article;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Keeps the groups of copies: who joins, who leaves, who stands for a story next. */
final class Stories {

  private final StoryStore store;
  private final Finder finder;
  private final Memory memory;
  private final Duration window;

  Stories(StoryStore store, Finder finder, Memory memory, Duration window) {
    this.store = store;
    this.finder = finder;
    this.memory = memory;
    this.window = window;
  }

  /** Takes in an item that is new. */
  Verdict enter(Incoming incoming) {
    return enter(incoming, newGroup(incoming.article()));
  }

  /** Takes in a new text of an item that is in a story already; null where it was in none. */
  Verdict renew(Incoming incoming, String story) {
    Group own = story == null ? null : store.group(story);
    if (own == null) {
      return enter(incoming);
    }
    if (staysWith(incoming, own)) {
      return enter(incoming, own);
    }
    Group rest = own.without(incoming.uri());
    store.save(rest);
    Verdict entered = enter(incoming);
    List<Story> told = new ArrayList<>(entered.stories());
    Member canonical = rest.canonical();
    if (canonical != null && told.stream().noneMatch(any -> any.id().equals(rest.id()))) {
      told.add(new Story(rest.id(), canonical.uri(), null, rest.copies(), null, null));
    }
    return new Verdict(entered.outcomes(), told);
  }

  /** What stands for a story may change its text; a copy that does so is a story of its own. */
  private boolean staysWith(Incoming incoming, Group own) {
    Group with = own.with(new Member(incoming.uri(), incoming.eventTime(), true));
    return with.canonical().uri().equals(incoming.uri())
        || finder.matchAny(incoming, own.members()) != null;
  }

  private Group newGroup(Article article) {
    boolean taken = store.group(article.uri()) != null;
    return new Group(taken ? article.uri() + "#" + article.version() : article.uri(), List.of());
  }

  private Verdict enter(Incoming incoming, Group own) {
    Map<String, Match> matches =
        incoming.article().readable() ? finder.matches(incoming) : Map.of();
    Placing placing = new Placing(incoming, own, matches, store);
    placing.join(
        matches.keySet().stream()
            .filter(id -> !id.equals(own.id()))
            .map(store::group)
            .filter(Objects::nonNull)
            .toList(),
        window);
    Verdict verdict = placing.verdict();
    remember(incoming, placing);
    return verdict;
  }

  private void remember(Incoming incoming, Placing placing) {
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
    Item item = incoming.item(group.id());
    store.save(item);
    store.save(group);
    if (incoming.article().readable()) {
      store.saveBody(incoming.uri(), incoming.article().body());
      finder.add(incoming, placing.unrelated());
      memory.keepText(item);
    } else {
      finder.remove(item.uri());
      memory.keep(item);
    }
  }

  /** Takes an item out of use by a kill or hold; the next member stands for its story. */
  Verdict withdraw(Incoming notice, String story) {
    Item item = notice.item(story);
    store.save(item);
    store.removeBody(item.uri());
    finder.remove(item.uri());
    memory.keep(item);
    List<Outcome> outcomes = new ArrayList<>();
    outcomes.add(new Outcome.Withdrawn(item.article()));
    Group group = story == null ? null : store.group(story);
    if (group == null) {
      return new Verdict(outcomes, List.of(new Story(item.uri(), null, null, 0, item.uri(), null)));
    }
    Group after = group.with(new Member(item.uri(), item.eventTime(), false));
    store.save(after);
    return new Verdict(outcomes, List.of(succession(item, group.canonical(), after, outcomes)));
  }

  private Story succession(Item item, Member before, Group after, List<Outcome> outcomes) {
    Member next = after.canonical();
    if (next == null) {
      return new Story(after.id(), null, null, 0, item.uri(), null);
    }
    if (!before.uri().equals(item.uri())) {
      return new Story(after.id(), next.uri(), null, after.copies(), null, null);
    }
    Article article = full(next.uri());
    outcomes.add(new Outcome.Unique(article, item.uri()));
    Article told = store.body(next.uri()) == null ? null : article;
    return new Story(after.id(), next.uri(), told, after.copies(), item.uri(), null);
  }

  /**
   * Puts an item where its time now belongs, which may make it stand for its story.
   *
   * @return its group, null where it is in none
   */
  Group reseat(Item item, List<Outcome> outcomes, List<Story> told) {
    Group group = item.story() == null ? null : store.group(item.story());
    Member seat = group == null ? null : group.member(item.uri());
    if (seat == null || seat.eventTime().equals(item.eventTime())) {
      return group;
    }
    Group after = group.with(new Member(item.uri(), item.eventTime(), item.usable()));
    store.save(after);
    Member before = group.canonical();
    if (before != null && !before.uri().equals(after.canonical().uri())) {
      succeed(item, before, after, outcomes, told);
    }
    return after;
  }

  private void succeed(
      Item item, Member before, Group after, List<Outcome> outcomes, List<Story> told) {
    Article article = full(item.uri());
    Match match = finder.matchAny(Incoming.again(item, article), List.of(before));
    Match kind = match == null ? new Match(CopyKind.NEAR, 0) : match;
    String version = store.item(before.uri()).article().version();
    outcomes.add(new Outcome.Unique(article, before.uri()));
    outcomes.add(
        new Outcome.Copy(before.uri(), version, item.uri(), kind.kind(), kind.similarity()));
    told.add(new Story(after.id(), item.uri(), article, after.copies(), null, null));
  }

  private Article full(String uri) {
    String body = store.body(uri);
    return store.item(uri).article().withBody(body == null ? "" : body);
  }
}
