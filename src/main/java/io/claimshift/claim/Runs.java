package io.claimshift.claim;

import io.claimshift.statement.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs of one holder's equal positions. Of a long run the first and the last few tell all that
 * matters: since when, until when, and that more than one story carries it.
 */
final class Runs {

  private static final int FIRST = 4;
  private static final int LAST = 4;

  private Runs() {}

  /** Entries kept of one claim; a record of them stays far below what a topic takes. */
  private static final int MOST = 512;

  /**
   * Entries in event order without the middle of long runs, and at most so many: beyond that the
   * oldest assertions go first, of which a claim can have one from everybody, then the oldest.
   */
  static List<Entry> thin(List<Entry> entries) {
    return bounded(withoutMiddles(entries));
  }

  private static List<Entry> bounded(List<Entry> entries) {
    if (entries.size() <= MOST) {
      return entries;
    }
    List<Entry> kept = new ArrayList<>(entries);
    Iterator<Entry> oldest = kept.iterator();
    for (int over = entries.size() - MOST; over > 0 && oldest.hasNext(); ) {
      if (oldest.next().position() == Position.ASSERTED) {
        oldest.remove();
        over--;
      }
    }
    return List.copyOf(kept.subList(Math.max(0, kept.size() - MOST), kept.size()));
  }

  private static List<Entry> withoutMiddles(List<Entry> entries) {
    Map<String, List<Entry>> open = new HashMap<>();
    Set<Entry> dropped = new HashSet<>();
    for (Entry entry : entries) {
      String key = entry.holder() + (entry.background() ? "\tpast" : "");
      List<Entry> run = open.computeIfAbsent(key, holder -> new ArrayList<>());
      if (!run.isEmpty() && run.get(0).position() != entry.position()) {
        run.clear();
      }
      run.add(entry);
      if (run.size() > FIRST + LAST) {
        dropped.add(run.remove(FIRST));
      }
    }
    return dropped.isEmpty()
        ? entries
        : entries.stream().filter(entry -> !dropped.contains(entry)).toList();
  }

  /** Whether another entry next to {@code gone}'s place in event order is on the same side. */
  static boolean carried(List<Entry> left, Entry gone) {
    Entry before = null;
    Entry after = null;
    for (Entry entry : left) {
      if (!entry.holder().equals(gone.holder()) || entry.background()) {
        continue;
      }
      if (!entry.time().isAfter(gone.time())) {
        before = entry;
      } else if (after == null) {
        after = entry;
      }
    }
    return before != null && before.position().sameSide(gone.position())
        || after != null && after.position().sameSide(gone.position());
  }
}
