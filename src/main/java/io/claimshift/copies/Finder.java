package io.claimshift.copies;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the remembered articles that a text is a copy of, one for each of their groups. */
final class Finder {

  private static final int CANDIDATES = 32;
  private static final int REMEMBERED_FINGERPRINTS = 1024;

  private final CopyStore store;
  private final Duration window;
  private final Candidates index;
  private final Map<String, Fingerprint> recent =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Fingerprint> eldest) {
          return size() > REMEMBERED_FINGERPRINTS;
        }
      };

  Finder(CopyStore store, Duration window, Candidates index) {
    this.store = store;
    this.window = window;
    this.index = index;
  }

  /** Makes everything findable that the store holds. */
  void restore() {
    store.forEachPrint(
        (uri, print) -> {
          Item item = store.item(uri);
          index.put(uri, Print.read(item, print).sketch(), uri.equals(item.story()));
        });
  }

  /**
   * Makes a text findable.
   *
   * @param unrelated whether it matches nothing
   */
  void add(Incoming incoming, boolean unrelated) {
    index.put(incoming.uri(), incoming.text().sketch(), unrelated);
    recent.put(incoming.uri(), incoming.text());
  }

  /** Makes an item's text no longer findable. */
  void remove(String uri) {
    index.remove(uri);
    recent.remove(uri);
  }

  /** A match in each group, by the group's id; the item itself left out. */
  Map<String, Match> matches(Incoming incoming) {
    Map<String, Match> found = new LinkedHashMap<>();
    Set<String> settled = new HashSet<>(Set.of(incoming.uri()));
    for (Candidate candidate : index.like(incoming.text().sketch(), CANDIDATES)) {
      String uri = candidate.uri();
      Item item = settled.contains(uri) ? null : store.item(uri);
      Match match = item == null ? null : compare(incoming, item);
      if (match != null) {
        found.putIfAbsent(item.story(), match);
        settle(item.story(), settled);
      }
    }
    return found;
  }

  /** The other members of a matched group need not be looked at, however many there are. */
  private void settle(String story, Set<String> settled) {
    Group group = store.group(story);
    if (group != null) {
      group.members().forEach(member -> settled.add(member.uri()));
    }
  }

  /** How a text matches these items; null where it matches none. */
  Match matchAny(Incoming incoming, List<Member> members) {
    for (Member member : members) {
      Item item = member.uri().equals(incoming.uri()) ? null : store.item(member.uri());
      Match match = item == null ? null : compare(incoming, item);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  private Match compare(Incoming incoming, Item other) {
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
      known = print == null ? null : Print.read(item, print);
      if (known != null) {
        recent.put(item.uri(), known);
      }
    }
    return known;
  }
}
