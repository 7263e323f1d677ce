package io.claimshift.claim;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which keys have gone without activity for their time. Time is a mark that only moves forward: the
 * median of the last articles' own times, so that neither one wild stamp nor one old article moves
 * it. Until enough articles were seen there is no mark and nothing is due.
 */
final class Retention {

  private static final int SAMPLE = 65;
  private static final int DUE_MAX = 1000;

  private final long[] times = new long[SAMPLE];
  private int seen;
  private long mark = Long.MIN_VALUE;
  private final Map<String, Long> dueDays = new HashMap<>();
  private final TreeMap<Long, Set<String>> byDay = new TreeMap<>();

  /** Notes an article's own time. */
  void observe(Instant time) {
    times[seen++ % SAMPLE] = time.getEpochSecond();
    if (seen >= SAMPLE && seen % (SAMPLE / 4) == 0) {
      long[] sorted = times.clone();
      Arrays.sort(sorted);
      mark = Math.max(mark, sorted[SAMPLE / 2]);
    }
  }

  /** Keeps a key for so long after its last activity. */
  void keep(String key, Instant lastActivity, Duration time) {
    forget(key);
    long day = day(lastActivity.plus(time).getEpochSecond()) + 1;
    dueDays.put(key, day);
    byDay.computeIfAbsent(day, first -> new LinkedHashSet<>()).add(key);
  }

  void forget(String key) {
    Long day = dueDays.remove(key);
    if (day != null) {
      Set<String> keys = byDay.get(day);
      keys.remove(key);
      if (keys.isEmpty()) {
        byDay.remove(day);
      }
    }
  }

  /** Takes out the keys whose time is over, a bounded number at once. */
  List<String> due() {
    List<String> due = new ArrayList<>();
    while (mark != Long.MIN_VALUE
        && due.size() < DUE_MAX
        && !byDay.isEmpty()
        && byDay.firstKey() < day(mark)) {
      String key = byDay.firstEntry().getValue().iterator().next();
      forget(key);
      due.add(key);
    }
    return due;
  }

  private static long day(long epochSecond) {
    return Math.floorDiv(epochSecond, Duration.ofDays(1).toSeconds());
  }
}
