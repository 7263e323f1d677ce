package io.claimshift.copies;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Lets go of what is too old: a body when its item most likely stands for its story to the end, a
 * print when its window has passed, an item when even a kill of it would be news to nobody. Goes by
 * the articles' own times.
 */
final class Memory {

  /** Work done on each arrival, so that no arrival waits for a long sweep. */
  private static final int STEP = 8;

  private final StoryStore store;
  private final Finder finder;
  private final Duration late;
  private final Duration compared;
  private final Duration remembered;
  private final Watermark watermark = new Watermark();

  /** False once nothing is due, until event time goes on: looking costs more than it seems. */
  private boolean moreDue;

  Memory(StoryStore store, Finder finder, CopyPolicy policy) {
    this.store = store;
    this.finder = finder;
    this.late = policy.late();
    this.compared = policy.compared();
    this.remembered = policy.memory().plus(late);
  }

  /** Takes in an arrival's time and lets go of what has become due. */
  void advance(Instant eventTime) {
    moreDue |= watermark.observe(eventTime);
    if (moreDue) {
      List<String> due = store.takeDue(watermark.time(), STEP);
      moreDue = due.size() == STEP;
      due.forEach(this::due);
    }
  }

  /** Notes when an item's body, and later its print, is to be let go. */
  void keepText(Item item) {
    store.schedule(item.eventTime().plus(late), item.uri());
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
    Instant window = item.eventTime().plus(compared);
    if (window.isAfter(now)) {
      dropBody(item);
      store.schedule(window, uri);
      return;
    }
    dropText(uri);
    if (end(item).isAfter(now)) {
      keep(item);
    } else {
      forget(item);
    }
  }

  /** What stands for a story has been told whole; only what may come after it is needed again. */
  private void dropBody(Item item) {
    Group group = item.story() == null ? null : store.group(item.story());
    Member canonical = group == null ? null : group.canonical();
    if (canonical != null && canonical.uri().equals(item.uri())) {
      store.removeBody(item.uri());
    }
  }

  private void dropText(String uri) {
    store.removeBody(uri);
    finder.remove(uri);
  }

  private void forget(Item item) {
    store.removeItem(item.uri());
    dropText(item.uri());
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
