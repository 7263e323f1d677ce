package io.claimshift.copies;

import io.claimshift.article.Article;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the remembered articles that a text is a copy of, one for each of their groups. */
final class Finder {

  private static final int CANDIDATES = 48;
  private static final int REMEMBERED_FINGERPRINTS = 4096;

  private final CopyStore store;
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

  Finder(CopyStore store, Duration window) {
    this.store = store;
    this.window = window;
    store.forEachBody((uri, body) -> index.put(uri, read(store.item(uri), body).sketch()));
  }

  /** Makes a text findable. */
  void add(Article article) {
    index.put(article.uri(), fingerprint(article).sketch());
  }

  /** Makes an item's text no longer findable. */
  void remove(String uri) {
    index.remove(uri);
    recent.remove(uri);
  }

  /** The best match in each group, by the group's id; the item itself left out. */
  Map<String, Match> matches(Article article, Instant eventTime) {
    Subject subject = new Subject(article, eventTime);
    Map<String, Match> found = new LinkedHashMap<>();
    Set<String> compared = new HashSet<>();
    for (String uri : index.like(subject.fingerprint.sketch(), CANDIDATES)) {
      Item item = uri.equals(article.uri()) ? null : store.item(uri);
      if (item == null || found.containsKey(item.story()) || !compared.add(uri)) {
        continue;
      }
      Match match = subject.compare(item);
      if (match != null) {
        found.put(item.story(), match);
      }
    }
    return found;
  }

  /** How a text matches these items; null where it matches none. */
  Match matchAny(Article article, Instant eventTime, List<Member> members) {
    Subject subject = new Subject(article, eventTime);
    for (Member member : members) {
      Item item = member.uri().equals(article.uri()) ? null : store.item(member.uri());
      Match match = item == null ? null : subject.compare(item);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  private Fingerprint fingerprint(Article article) {
    return recent.computeIfAbsent(article.uri(), uri -> new Fingerprint(article));
  }

  private Fingerprint read(Item item, String body) {
    return new Fingerprint(Texts.withBody(item.article(), body));
  }

  /** The article that others are compared with; its table is made once. */
  private final class Subject {
    private final String uri;
    private final Instant eventTime;
    private final Fingerprint fingerprint;

    Subject(Article article, Instant eventTime) {
      this.uri = article.uri();
      this.eventTime = eventTime;
      this.fingerprint = fingerprint(article);
    }

    Match compare(Item other) {
      Duration apart = Duration.between(eventTime, other.eventTime()).abs();
      if (apart.compareTo(window) > 0) {
        return null;
      }
      Fingerprint text = text(other);
      if (text == null) {
        return null;
      }
      return elder(other)
          ? Resemblance.between(text, fingerprint, apart)
          : Resemblance.between(fingerprint, text, apart);
    }

    private Fingerprint text(Item other) {
      Fingerprint known = recent.get(other.uri());
      if (known == null) {
        String body = store.body(other.uri());
        known = body == null ? null : read(other, body);
        if (known != null) {
          recent.put(other.uri(), known);
        }
      }
      return known;
    }

    private boolean elder(Item other) {
      int order = other.eventTime().compareTo(eventTime);
      return order < 0 || (order == 0 && other.uri().compareTo(uri) < 0);
    }
  }
}
