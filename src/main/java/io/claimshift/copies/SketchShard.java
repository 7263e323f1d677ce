package io.claimshift.copies;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * One shard of the candidate index: some bins of every article's sketch. Two articles that agree in
 * a bin meet in the shard that has it, and there the later one finds the earlier, whichever that
 * is; so no pair is missed, though shards see articles in different orders.
 */
public final class SketchShard {

  /** Of the many that agree in one bin by chance the newest will do. */
  private static final int MOST = 48;

  /** So many bins of one shard do not agree by chance. */
  private static final int RELATED = 2;

  private static final int STEP = 8;

  private final SketchStore store;
  private final CandidateIndex index;
  private final Duration compared;
  private final Watermark watermark = new Watermark();
  private final Map<String, Instant> times = new HashMap<>();
  private final PriorityQueue<Due> agenda = new PriorityQueue<>(Comparator.comparing(Due::time));

  private record Due(Instant time, String uri) {}

  /**
   * Builds its index from what the store holds.
   *
   * @param bins how many bins this shard has
   */
  public SketchShard(SketchStore store, CopyPolicy policy, int bins) {
    this.store = store;
    this.index = new CandidateIndex(bins);
    this.compared = policy.compared();
    store.forEach(sketch -> file(sketch, related(search(sketch))));
  }

  /** Tells who agrees with an article in at least one bin, and remembers the article. */
  public List<Candidate> look(Sketch sketch) {
    watermark.observe(sketch.time());
    letGo();
    List<Candidate> found = search(sketch);
    if (!sketch.isEmpty()) {
      store.save(sketch);
      file(sketch, related(found));
    }
    return found;
  }

  private List<Candidate> search(Sketch sketch) {
    return index.like(sketch.values(), 1, MOST).stream()
        .filter(candidate -> !candidate.uri().equals(sketch.uri()))
        .toList();
  }

  private static boolean related(List<Candidate> found) {
    return !found.isEmpty() && found.get(0).agreeing() >= RELATED;
  }

  private void file(Sketch sketch, boolean related) {
    index.put(sketch.uri(), sketch.values(), !related);
    times.put(sketch.uri(), sketch.time());
    agenda.add(new Due(sketch.time(), sketch.uri()));
  }

  private void letGo() {
    Instant now = watermark.time();
    for (int step = 0; step < STEP && now != null && !agenda.isEmpty(); step++) {
      Due due = agenda.peek();
      if (due.time().plus(compared).isAfter(now)) {
        return;
      }
      agenda.remove();
      if (due.time().equals(times.get(due.uri()))) {
        times.remove(due.uri());
        index.remove(due.uri());
        store.remove(due.uri());
      }
    }
  }
}
