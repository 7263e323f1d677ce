package io.claimshift.desk.articles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where articles, their statements and their copies stand on the topics: some hundred bytes an
 * article, no text. Holds as many articles as it is told to, and as many copies; those heard of
 * longest ago go first. Safe for many threads.
 */
final class ArticleIndex {
  /** Records of other articles that may lie between two of one and still be read over. */
  private static final int GAP = 200;

  /** Runs of statements kept for one article; an article updated more often loses its oldest. */
  private static final int RUNS = 32;

  /** Copies listed for one article. */
  private static final int COPIES = 500;

  private final Map<String, Known> articles;
  private final Map<String, CopyOf> copies;

  /**
   * A copy of an article.
   *
   * @param time when it was told, in epoch milliseconds
   */
  record CopyOf(String canonicalUri, String kind, double similarity, long time) {}

  /** What is known of one article. */
  static final class Known {
    private Place article;
    private long time;
    private final List<Place> statements = new ArrayList<>();
    private final Map<String, CopyOf> copies = new LinkedHashMap<>();
  }

  /** A moment's view of one article. */
  record View(Place article, long time, List<Place> statements, Map<String, CopyOf> copies) {}

  ArticleIndex(int capacity) {
    articles = bounded(capacity);
    copies = bounded(capacity);
  }

  synchronized void article(String uri, int partition, long offset, long time) {
    Known known = known(uri);
    known.article = Place.at(partition, offset);
    known.time = time;
    CopyOf was = copies.get(uri);
    if (was != null && time > was.time()) {
      copies.remove(uri);
      unlist(uri, was);
    }
  }

  synchronized void statement(String articleUri, int partition, long offset) {
    List<Place> runs = known(articleUri).statements;
    int end = runs.size() - 1;
    if (end >= 0 && runs.get(end).reaches(partition, offset, GAP)) {
      runs.set(end, runs.get(end).until(offset));
      return;
    }
    runs.add(Place.at(partition, offset));
    if (runs.size() > RUNS) {
      runs.remove(0);
    }
  }

  synchronized void copy(String uri, CopyOf copy) {
    if (uri.equals(copy.canonicalUri())) {
      return;
    }
    CopyOf before = copies.put(uri, copy);
    if (before != null) {
      unlist(uri, before);
    }
    Map<String, CopyOf> listed = known(copy.canonicalUri()).copies;
    if (listed.size() < COPIES) {
      listed.put(uri, copy);
    }
  }

  /** What the uri is a copy of, null where it stands for itself or is not known. */
  synchronized CopyOf copyOf(String uri) {
    CopyOf copy = copies.get(uri);
    Known own = articles.get(uri);
    boolean standsSince = own != null && own.article != null && copy != null;
    return standsSince && own.time > copy.time() ? null : copy;
  }

  /** The article, null where it is not known. */
  synchronized View view(String uri) {
    Known known = articles.get(uri);
    if (known == null || known.article == null) {
      return null;
    }
    return new View(
        known.article,
        known.time,
        List.copyOf(known.statements),
        new LinkedHashMap<>(known.copies));
  }

  private void unlist(String uri, CopyOf copy) {
    Known canonical = articles.get(copy.canonicalUri());
    if (canonical != null) {
      canonical.copies.remove(uri);
    }
  }

  private Known known(String uri) {
    return articles.computeIfAbsent(uri, key -> new Known());
  }

  private static <V> Map<String, V> bounded(int capacity) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
        return size() > capacity;
      }
    };
  }
}
