package io.claimshift.desk;

import io.claimshift.desk.AlertFeed.Entry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One reader's place in the feed. A reader that falls too far behind is cut off rather than waited
 * for; it comes back with the id of the last entry it has.
 */
public final class Subscription implements AutoCloseable {
  private static final Entry END = new Entry("", "", "", null);

  private final BlockingQueue<Entry> queue;
  private final Consumer<Subscription> onClose;
  private volatile boolean open = true;

  Subscription(List<Entry> missed, int room, Consumer<Subscription> onClose) {
    this.queue = new LinkedBlockingQueue<>(missed.size() + room);
    this.onClose = onClose;
    queue.addAll(missed);
  }

  /** The next entry, empty where none came in time or the subscription has ended. */
  public Optional<Entry> next(Duration wait) throws InterruptedException {
    Entry entry = open ? queue.poll(wait.toMillis(), TimeUnit.MILLISECONDS) : null;
    return entry == END ? Optional.empty() : Optional.ofNullable(entry);
  }

  /** Whether entries may still come. */
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() {
    open = false;
    onClose.accept(this);
    queue.clear();
    queue.add(END);
  }

  void offer(Entry entry) {
    if (open && !queue.offer(entry)) {
      close();
    }
  }
}
