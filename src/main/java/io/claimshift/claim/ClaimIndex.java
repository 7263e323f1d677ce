package io.claimshift.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the claims that share the rarest stems with a proposition: an inverted index from stem to
 * claims. A stem's weight comes from the index itself, from the number of propositions that have
 * it, so that the whole can be built again from the claims alone. Stems and claims are numbers
 * inside; what a look-up costs is bounded by the constants below, not by the number of claims.
 */
final class ClaimIndex {

  /** Claims looked at for each stem, newest first. */
  private static final int NEWEST = 400;

  /** Claims that a story is taken to have beside those that are known: few say little. */
  private static final int OTHERS = 3;

  private final Numbers claims;
  private final Numbers stems = new Numbers();
  private final List<Postings> postings = new ArrayList<>();
  private final List<Known> known = new ArrayList<>();
  private final StemWeights weights = new StemWeights();
  private int members;
  private int[] uses = new int[64];

  /** How far a stem is common to the story at hand, by number; 0 for most. */
  private double[] common = new double[64];

  private int[] discounted = {};
  private double[] scores = new double[64];

  /** An index of claims that are numbered like this. */
  ClaimIndex(Numbers claims) {
    this.claims = claims;
  }

  /** Adds a claim or replaces what is known of it. */
  void put(int claim, List<Member> source) {
    Known old = known(claim);
    if (old != null && old.source().equals(source)) {
      return;
    }
    Known next = Known.of(source, old, this::enrol);
    while (claim >= known.size()) {
      known.add(null);
    }
    known.set(claim, next);
    enter(claim, next, old);
    if (old != null) {
      leave(claim, old, next);
    }
  }

  void remove(int claim) {
    leave(claim, known.set(claim, null), null);
  }

  /** Number of a stem, -1 where no claim has it. */
  int number(String stem) {
    return stems.of(stem);
  }

  /**
   * Square of the smoothed inverse frequency among the propositions; for a number below 0, that of
   * a new stem. A multiple of {@link Grain}, so that sums of weights are exact and the same in
   * whatever order the stems were numbered: an index built again after a restart decides alike.
   */
  double weight(int number) {
    return weights.of(number < 0 ? 0 : uses[number], members);
  }

  /**
   * The weight for telling the claims of the story at hand from each other: what they share says
   * which story it is, not which claim.
   */
  double tellingWeight(int number) {
    double weight = weight(number);
    double share = number < 0 || number >= common.length ? 0 : common[number];
    return share == 0 ? weight : Grain.rounded(weight * (1 - share));
  }

  /** Takes these claims for those of the story at hand, until it is told of another. */
  void story(int[] claims) {
    for (int stem : discounted) {
      common[stem] = 0;
    }
    if (common.length < uses.length) {
      common = new double[uses.length];
    }
    int[] met = new int[IntStream.of(claims).map(claim -> known(claim).stems().length).sum()];
    int size = 0;
    for (int claim : claims) {
      Known one = known(claim);
      for (int i = 0; i < one.stems().length; i++) {
        int stem = one.stems()[i];
        if (common[stem] == 0) {
          met[size++] = stem;
        }
        common[stem] += one.shares()[i];
      }
    }
    discounted = Arrays.copyOf(met, size);
    for (int stem : discounted) {
      common[stem] = Math.max(0, common[stem] - 1) / (claims.length + OTHERS);
    }
  }

  /** What is known of a claim, null where nothing is. */
  Known known(int claim) {
    return claim < known.size() ? known.get(claim) : null;
  }

  /**
   * The claims that share most weight with these stems, best first. Rare stems are looked up first:
   * once enough claims are ahead by more than all that is left to share, no others can come in.
   */
  int[] candidates(int[] asked, int most) {
    if (scores.length < known.size()) {
      scores = new double[known.size() * 2];
    }
    int[] touched = new int[Math.min(known.size(), asked.length * NEWEST)];
    int count = 0;
    int[] order = rarestFirst(asked);
    double left = IntStream.of(asked).mapToDouble(this::weight).sum();
    boolean closed = false;
    for (int stem : order) {
      closed = closed || ahead(touched, count, left) >= most;
      double weight = weight(stem);
      left -= weight;
      Postings list = postings.get(stem);
      for (int i = Math.max(0, list.size() - NEWEST); i < list.size(); i++) {
        int claim = list.slot(i);
        if (scores[claim] != 0) {
          scores[claim] += weight;
        } else if (!closed) {
          touched[count++] = claim;
          scores[claim] = weight;
        }
      }
    }
    return best(touched, count, most);
  }

  private int[] rarestFirst(int[] asked) {
    long[] keys = new long[asked.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) uses[asked[i]] << Integer.SIZE | asked[i];
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  private int ahead(int[] touched, int count, double by) {
    int ahead = 0;
    for (int i = 0; i < count; i++) {
      if (scores[touched[i]] > by) {
        ahead++;
      }
    }
    return ahead;
  }

  /** The best of the touched, by insertion: most are worse than the worst that is kept. */
  private int[] best(int[] touched, int count, int most) {
    int[] kept = new int[most];
    int size = 0;
    for (int i = 0; i < count; i++) {
      int at = size;
      while (at > 0 && better(touched[i], kept[at - 1])) {
        at--;
      }
      if (at < most) {
        size = Math.min(most, size + 1);
        System.arraycopy(kept, at, kept, at + 1, size - at - 1);
        kept[at] = touched[i];
      }
    }
    for (int i = 0; i < count; i++) {
      scores[touched[i]] = 0;
    }
    return size == most ? kept : Arrays.copyOf(kept, size);
  }

  private boolean better(int claim, int other) {
    double score = scores[claim];
    double than = scores[other];
    return score > than || score == than && claims.before(claim, other);
  }

  private int enrol(String stem) {
    boolean fresh = stems.of(stem) < 0;
    int number = stems.give(stem);
    if (fresh && number < common.length) {
      common[number] = 0;
    }
    if (number == postings.size()) {
      postings.add(new Postings());
      if (number >= uses.length) {
        uses = Arrays.copyOf(uses, number * 2);
      }
    }
    return number;
  }

  private void enter(int claim, Known next, Known old) {
    for (int[] member : next.members()) {
      if (old == null || !old.shares(member)) {
        members++;
        IntStream.of(member).forEach(stem -> uses[stem]++);
      }
    }
    for (int stem : next.stems()) {
      if (old == null || !old.has(stem)) {
        postings.get(stem).add(claim);
      }
    }
  }

  private void leave(int claim, Known old, Known next) {
    for (int[] member : old.members()) {
      if (next == null || !next.shares(member)) {
        members--;
        IntStream.of(member).forEach(stem -> uses[stem]--);
      }
    }
    for (int stem : old.stems()) {
      if (next == null || !next.has(stem)) {
        Postings list = postings.get(stem);
        list.remove(claim);
        if (list.isEmpty()) {
          stems.free(stem);
        }
      }
    }
  }
}
