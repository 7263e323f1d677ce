package io.claimshift.copies;

import java.time.Duration;
import java.time.Instant;

/**
 * Lets go of what is too old: a text when its window has passed, an item when even a kill of it
 * would be news to nobody. Goes by the articles' own times.
 */
final class Memory {

  /** Late articles still find what lies just outside the window. */
  private static final int GRACE = 12;

  /** Work done on each arrival, so that no arrival waits for a long sweep. */
  private static final int STEP = 8;

  private final CopyStore store;
  private final Finder finder;
  private final Duration compared;
  private final Duration remembered;
  private final Watermark watermark = new Watermark();

  Memory(CopyStore store, Finder finder, CopyPolicy policy) {
    this.store = store;
    this.finder = finder;
    this.compared = policy.window().plus(policy.window().dividedBy(GRACE));
    this.remembered = policy.memory().plus(policy.window().dividedBy(GRACE));
  }

  /** Takes in an arrival's time and lets go of what has become due. */
  void advance(Instant eventTime) {
    watermark.observe(eventTime);
    if (watermark.time() != null) {
      store.takeDue(watermark.time(), STEP).forEach(this::due);
    }
  }

  /** Notes when an item's text is to be let go. */
  void keepText(Item item) {
    store.schedule(item.eventTime().plus(compared), item.uri());
  }

  /** Notes when an item without text is to be let go. */
  void keep(Item item) {
    store.schedule(end(item), item.uri());
  }

  private Instant end(Item item) {
    Instant last = item.article().versionCreated();
    return (last.isAfter(item.eventTime()) ? last : item.eventTime()).plus(remembered);
  }

  private void due(String uri) {
    Item item = store.item(uri);
    if (item == null) {
      return;
    }
    Instant now = watermark.time();
    if (!item.eventTime().plus(compared).isAfter(now)) {
      store.removeBody(uri);
      finder.remove(uri);
    }
    if (end(item).isAfter(now)) {
      keep(item);
    } else {
      forget(item);
    }
  }

  private void forget(Item item) {
    store.removeItem(item.uri());
    store.removeBody(item.uri());
    finder.remove(item.uri());
    Group group = item.story() == null ? null : store.group(item.story());
    if (group != null) {
      Group rest = group.without(item.uri());
      if (rest.members().isEmpty()) {
        store.removeGroup(group.id());
      } else {
        store.save(rest);
      }
    }
  }
}
