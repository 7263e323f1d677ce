package io.claimshift.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the claims that share the rarest stems with a proposition: an inverted index from stem to
 * claims, newest last. A stem's weight comes from the index itself, from the number of claims that
 * have it, so that the index can be built again from the claims alone.
 */
final class ClaimIndex {

  /** Stems asked for, rarest first. */
  private static final int STEMS = 8;

  /** Claims looked at for each stem, newest first, and in all. */
  private static final int NEWEST = 200;

  private static final int CANDIDATES = 300;

  private final Map<String, Postings> postings = new HashMap<>();
  private final Map<String, List<Member>> claims = new HashMap<>();

  /** Adds a claim or replaces what is known of it. */
  void put(String id, List<Member> members) {
    List<Member> old = claims.put(id, List.copyOf(members));
    Set<String> before = old == null ? Set.of() : stems(old);
    Set<String> now = stems(members);
    for (String stem : before) {
      if (!now.contains(stem)) {
        drop(stem, id);
      }
    }
    for (String stem : now) {
      if (!before.contains(stem)) {
        postings.computeIfAbsent(stem, key -> new Postings()).add(id);
      }
    }
  }

  void remove(String id) {
    List<Member> old = claims.remove(id);
    if (old != null) {
      stems(old).forEach(stem -> drop(stem, id));
    }
  }

  int size() {
    return claims.size();
  }

  boolean has(String id) {
    return claims.containsKey(id);
  }

  List<Member> members(String id) {
    return claims.get(id);
  }

  /** Inverse claim frequency, smoothed: a stem of one claim in a thousand weighs about 7. */
  double weight(String stem) {
    Postings found = postings.get(stem);
    return Math.log(1 + (claims.size() + 50.0) / (1 + (found == null ? 0 : found.live)));
  }

  /** Claims that share at least one of the rarest stems; bounded, newest first for each stem. */
  Set<String> candidates(Member member) {
    List<String> stems = new ArrayList<>(member.names());
    stems.addAll(member.words());
    stems.removeIf(stem -> !postings.containsKey(stem));
    stems.sort(
        Comparator.comparingInt((String stem) -> postings.get(stem).live)
            .thenComparing(Comparator.naturalOrder()));
    Set<String> found = new HashSet<>();
    for (String stem : stems.subList(0, Math.min(STEMS, stems.size()))) {
      postings.get(stem).newest(found);
      if (found.size() >= CANDIDATES) {
        break;
      }
    }
    return found;
  }

  private void drop(String stem, String id) {
    Postings list = postings.get(stem);
    if (list != null && list.remove(id) == 0) {
      postings.remove(stem);
    }
  }

  private static Set<String> stems(List<Member> members) {
    Set<String> stems = new HashSet<>();
    for (Member member : members) {
      stems.addAll(member.names());
      stems.addAll(member.words());
    }
    return stems;
  }

  /** Claim ids in order of arrival; a removed one leaves a hole until enough of them are gone. */
  private static final class Postings {
    private String[] ids = new String[2];
    private int end;
    private int live;

    void add(String id) {
      if (end == ids.length) {
        ids = Arrays.copyOf(ids, end * 2);
      }
      ids[end++] = id;
      live++;
    }

    int remove(String id) {
      for (int i = 0; i < end; i++) {
        if (id.equals(ids[i])) {
          ids[i] = null;
          live--;
          break;
        }
      }
      if (end > 8 && live < end / 2) {
        compact();
      }
      return live;
    }

    void newest(Set<String> into) {
      int taken = 0;
      for (int i = end - 1; i >= 0 && taken < NEWEST; i--) {
        if (ids[i] != null) {
          into.add(ids[i]);
          taken++;
        }
      }
    }

    private void compact() {
      int to = 0;
      for (int i = 0; i < end; i++) {
        if (ids[i] != null) {
          ids[to++] = ids[i];
        }
      }
      Arrays.fill(ids, to, end, null);
      end = to;
    }
  }
}
