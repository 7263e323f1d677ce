package io.claimshift.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> stems = new ArrayList<>();
  private final List<Postings> postings = new ArrayList<>();
  private final Deque<Integer> freeNumbers = new ArrayDeque<>();
  private final Map<String, Integer> slots = new HashMap<>();
  private final List<Known> claims = new ArrayList<>();
  private final Deque<Integer> freeSlots = new ArrayDeque<>();
  private final StemWeights weights = new StemWeights();
  private int members;
  private double[] scores = new double[64];

  /** Below 1, so that a word that half the propositions have counts for more than half. */
  private static final double SHARE_POWER = 0.6;

  /** A claim as the index holds it; stems by number, ascending, each with its share of members. */
  record Known(String id, List<Member> source, int[][] members, int[] stems, float[] shares) {}

  /** Adds a claim or replaces what is known of it. */
  void put(String id, List<Member> source) {
    Integer slot = slots.get(id);
    Known old = slot == null ? null : claims.get(slot);
    if (old != null && old.source().equals(source)) {
      return;
    }
    if (slot == null) {
      slot = freeSlots.isEmpty() ? claims.size() : freeSlots.pop();
      slots.put(id, slot);
    }
    Known next = known(id, source);
    if (slot == claims.size()) {
      claims.add(next);
    } else {
      claims.set(slot, next);
    }
    enter(slot, next, old);
    if (old != null) {
      leave(slot, old, next);
    }
  }

  void remove(String id) {
    Integer slot = slots.remove(id);
    if (slot != null) {
      Known old = claims.set(slot, null);
      freeSlots.push(slot);
      leave(slot, old, null);
    }
  }

  int size() {
    return slots.size();
  }

  /** Number of a stem, -1 where no claim has it. */
  int number(String stem) {
    return numbers.getOrDefault(stem, -1);
  }

  /**
   * Square of the smoothed inverse frequency among the propositions; for a number below 0, that of
   * a new stem. A multiple of {@link Grain}, so that sums of weights are exact and the same in
   * whatever order the stems were numbered: an index built again after a restart decides alike.
   */
  double weight(int number) {
    return weights.of(number < 0 ? 0 : postings.get(number).uses(), members);
  }

  /** What is known of a claim, null where nothing is. */
  Known known(String id) {
    Integer slot = slots.get(id);
    return slot == null ? null : claims.get(slot);
  }

  /** The claims that share most weight with these stems, best first. */
  List<String> candidates(int[] stems, int most) {
    if (scores.length < claims.size()) {
      scores = new double[claims.size() * 2];
    }
    int[] touched = new int[Math.min(claims.size(), stems.length * NEWEST)];
    int count = 0;
    for (int stem : stems) {
      double weight = weight(stem);
      Postings list = postings.get(stem);
      for (int i = Math.max(0, list.size() - NEWEST); i < list.size(); i++) {
        int slot = list.slot(i);
        if (scores[slot] == 0) {
          touched[count++] = slot;
        }
        scores[slot] += weight;
      }
    }
    return best(touched, count, most);
  }

  /** The best of the touched, by insertion: most are worse than the worst that is kept. */
  private List<String> best(int[] touched, int count, int most) {
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
    List<String> best = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      best.add(claims.get(kept[i]).id());
    }
    for (int i = 0; i < count; i++) {
      scores[touched[i]] = 0;
    }
    return best;
  }

  private boolean better(int slot, int other) {
    int order = Double.compare(scores[other], scores[slot]);
    return order < 0 || order == 0 && claims.get(slot).id().compareTo(claims.get(other).id()) < 0;
  }

  private Known known(String id, List<Member> source) {
    int[][] numbered = new int[source.size()][];
    for (int i = 0; i < numbered.length; i++) {
      numbered[i] = source.get(i).stems().stream().mapToInt(this::enrol).sorted().toArray();
    }
    int[] all = Arrays.stream(numbered).flatMapToInt(IntStream::of).sorted().distinct().toArray();
    return new Known(id, source, numbered, all, shares(all, numbered));
  }

  private static float[] shares(int[] stems, int[][] members) {
    float[] shares = new float[stems.length];
    for (int i = 0; i < shares.length; i++) {
      int with = 0;
      for (int[] member : members) {
        if (Arrays.binarySearch(member, stems[i]) >= 0) {
          with++;
        }
      }
      shares[i] = (float) Grain.rounded(Math.pow((double) with / members.length, SHARE_POWER));
    }
    return shares;
  }

  private int enrol(String stem) {
    return numbers.computeIfAbsent(
        stem,
        key -> {
          if (freeNumbers.isEmpty()) {
            stems.add(key);
            postings.add(new Postings());
            return stems.size() - 1;
          }
          int number = freeNumbers.pop();
          stems.set(number, key);
          postings.set(number, new Postings());
          return number;
        });
  }

  private void enter(int slot, Known next, Known old) {
    for (int[] member : next.members()) {
      members++;
      IntStream.of(member).forEach(stem -> postings.get(stem).used(1));
    }
    for (int stem : next.stems()) {
      if (old == null || Arrays.binarySearch(old.stems(), stem) < 0) {
        postings.get(stem).add(slot);
      }
    }
  }

  private void leave(int slot, Known old, Known next) {
    for (int[] member : old.members()) {
      members--;
      IntStream.of(member).forEach(stem -> postings.get(stem).used(-1));
    }
    for (int i = 0; i < old.stems().length; i++) {
      int stem = old.stems()[i];
      if (next == null || Arrays.binarySearch(next.stems(), stem) < 0) {
        lost(slot, stem);
      }
    }
  }

  private void lost(int slot, int stem) {
    Postings list = postings.get(stem);
    list.remove(slot);
    if (list.unused()) {
      numbers.remove(stems.get(stem));
      freeNumbers.push(stem);
    }
  }
}
