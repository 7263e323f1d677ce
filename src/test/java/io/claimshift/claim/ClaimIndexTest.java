package io.claimshift.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the index finds by looking at few claims is what looking at all of them finds. */
class ClaimIndexTest {
  private static final int STEMS = 120;
  private static final int MOST = 10;

  private final Numbers numbers = new Numbers();
  private final ClaimIndex index = new ClaimIndex(numbers);
  private final Map<String, List<Member>> model = new HashMap<>();

  @Test
  void anyChanges_candidatesAreThoseThatShareMost() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      change("claim " + random.nextInt(200), random);
      if (i % 10 == 0) {
        Member asked = member(random);
        assertThat(found(asked)).as("seed " + seed).isEqualTo(byLookingAtAll(asked));
      }
    }
  }

  private void change(String claim, Random random) {
    List<Member> old = model.getOrDefault(claim, List.of());
    if (!old.isEmpty() && random.nextInt(4) == 0) {
      model.remove(claim);
      index.remove(numbers.of(claim));
      numbers.free(numbers.of(claim));
      return;
    }
    List<Member> next = new ArrayList<>(old);
    Member more = member(random);
    if (!next.contains(more)) {
      next.add(more);
    }
    if (next.size() > 3) {
      next.remove(random.nextInt(3));
    }
    model.put(claim, List.copyOf(next));
    index.put(numbers.give(claim), List.copyOf(next));
  }

  private List<String> found(Member asked) {
    int[] stems = asked.stems().stream().mapToInt(index::number).filter(s -> s >= 0).toArray();
    return Arrays.stream(index.candidates(stems, MOST)).mapToObj(numbers::name).toList();
  }

  private List<String> byLookingAtAll(Member asked) {
    Map<String, Double> shared = new HashMap<>();
    model.forEach(
        (claim, members) -> {
          Set<String> stems = new HashSet<>();
          members.forEach(member -> stems.addAll(member.stems()));
          stems.retainAll(asked.stems());
          double weight = stems.stream().mapToDouble(this::weight).sum();
          if (weight > 0) {
            shared.put(claim, weight);
          }
        });
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private double weight(String stem) {
    long uses =
        model.values().stream()
            .flatMap(List::stream)
            .filter(member -> member.stems().contains(stem))
            .count();
    long members = model.values().stream().mapToLong(List::size).sum();
    return new StemWeights().of((int) uses, (int) members);
  }

  /** Low numbers are in many, high ones in few, as words are. */
  private static Member member(Random random) {
    List<String> stems = new ArrayList<>();
    int size = 2 + random.nextInt(8);
    while (stems.size() < size) {
      String stem = "s" + (int) (STEMS * random.nextDouble() * random.nextDouble());
      if (!stems.contains(stem)) {
        stems.add(stem);
      }
    }
    return new Member(stems);
  }
}
