package io.claimshift.copies;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares a text with those that are remembered and may share words with it. */
final class Comparer {

  private static final int CANDIDATES = 32;
  private static final int REMEMBERED_FINGERPRINTS = 1024;

  private final PrintStore store;
  private final Duration window;
  private final CandidateIndex index = new CandidateIndex();
  private final Map<String, Fingerprint> recent =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Fingerprint> eldest) {
          return size() > REMEMBERED_FINGERPRINTS;
        }
      };

  /** Makes everything findable that the store holds. */
  Comparer(PrintStore store, Duration window) {
    this.store = store;
    this.window = window;
    store.forEachPrint(
        (uri, print) -> {
          Item item = store.item(uri);
          index.put(uri, Print.read(item.article(), print).sketch(), uri.equals(item.story()));
        });
  }

  /**
   * Makes a text findable.
   *
   * @param unrelated whether it matches nothing
   */
  void add(Incoming incoming, boolean unrelated) {
    store.savePrint(incoming.uri(), incoming.print());
    index.put(incoming.uri(), incoming.text().sketch(), unrelated);
    recent.put(incoming.uri(), incoming.text());
  }

  /** Makes an item's text no longer findable. */
  void remove(String uri) {
    store.removePrint(uri);
    index.remove(uri);
    recent.remove(uri);
  }

  /** Uris of the articles that share most with a text, the likest first. */
  List<String> candidates(Incoming incoming) {
    return index.like(incoming.text().sketch(), CANDIDATES).stream().map(Candidate::uri).toList();
  }

  /** How a text and an item's match; null where they don't, or are too far apart. */
  Match compare(Incoming incoming, Item other) {
    Instant eventTime = incoming.eventTime();
    Duration apart = Duration.between(eventTime, other.eventTime()).abs();
    Fingerprint text = apart.compareTo(window) > 0 ? null : text(other);
    if (text == null) {
      return null;
    }
    int order = other.eventTime().compareTo(eventTime);
    boolean elder = order < 0 || (order == 0 && other.uri().compareTo(incoming.uri()) < 0);
    return elder
        ? Resemblance.between(text, incoming.text(), apart)
        : Resemblance.between(incoming.text(), text, apart);
  }

  private Fingerprint text(Item item) {
    Fingerprint known = recent.get(item.uri());
    if (known == null) {
      byte[] print = store.print(item.uri());
      known = print == null ? null : Print.read(item.article(), print);
      if (known != null) {
        recent.put(item.uri(), known);
      }
    }
    return known;
  }
}
