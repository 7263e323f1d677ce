package io.claimshift.pipeline;

import io.claimshift.copies.Item;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Items on disk, the last used of them also in memory: copies come in bursts, and an article just
 * judged is asked for again in the next moment. As it stands in the store, always: an item is
 * written to both or, when that throws, to neither.
 */
final class RecentItems {
  private static final int MOST = 2048;

  private final KeyValueStore<String, Item> items;
  private final Map<String, Item> recent =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Item> eldest) {
          return size() > MOST;
        }
      };

  RecentItems(KeyValueStore<String, Item> items) {
    this.items = items;
  }

  Item get(String uri) {
    Item known = recent.get(uri);
    if (known == null) {
      known = items.get(uri);
      if (known != null) {
        known = known.article().uri().isEmpty() ? named(known, uri) : known;
        recent.put(uri, known);
      }
    }
    return known;
  }

  /** An item as it was before its uri was left out; the story it founded bears its uri too. */
  private static Item named(Item kept, String uri) {
    String story = kept.story() != null && kept.story().isEmpty() ? uri : kept.story();
    return new Item(kept.article().withUri(uri), story, kept.eventTime(), kept.content());
  }

  void put(Item item) {
    items.put(item.uri(), item);
    recent.put(item.uri(), item);
  }

  void delete(String uri) {
    items.delete(uri);
    recent.remove(uri);
  }
}
