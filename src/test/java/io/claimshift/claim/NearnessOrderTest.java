package io.claimshift.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** An index built again after a restart meets its claims in another order and decides alike. */
class NearnessOrderTest {
  private static final int CLAIMS = 300;
  private static final int STEMS = 900;

  @Test
  void sameClaimsInAnyOrder_sameSimilarityToTheLastBit() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<List<Member>> claims = new ArrayList<>();
    for (int i = 0; i < CLAIMS; i++) {
      List<Member> members = new ArrayList<>();
      for (int m = 0; m <= random.nextInt(8); m++) {
        members.add(member(random));
      }
      claims.add(members);
    }
    List<Integer> order = new ArrayList<>(range());
    Numbers numbers = new Numbers();
    Nearness one = filled(claims, order, numbers);
    Collections.shuffle(order, random);
    Numbers others = new Numbers();
    Nearness other = filled(claims, order, others);

    for (int i = 0; i < 50; i++) {
      Member asked = member(random);
      Nearness.Query first = one.query(asked);
      Nearness.Query second = other.query(asked);
      for (int claim = 0; claim < CLAIMS; claim++) {
        assertThat(first.similarity(numbers.of("c" + claim)))
            .as("seed " + seed)
            .isEqualTo(second.similarity(others.of("c" + claim)));
      }
      assertThat(names(numbers, first.candidates(20)))
          .as("seed " + seed)
          .isEqualTo(names(others, second.candidates(20)));
    }
  }

  private static Nearness filled(List<List<Member>> claims, List<Integer> order, Numbers numbers) {
    Nearness nearness = new Nearness(numbers);
    // Others came and went before, so that numbers and stems are used again.
    nearness.put(numbers.give("gone"), claims.get(order.get(0)));
    nearness.remove(numbers.of("gone"));
    numbers.free(numbers.of("gone"));
    for (int i : order) {
      int claim = numbers.give("c" + i);
      nearness.put(claim, claims.get(i).subList(0, 1));
      nearness.put(claim, claims.get(i));
    }
    return nearness;
  }

  private static List<String> names(Numbers numbers, int[] claims) {
    return Arrays.stream(claims).mapToObj(numbers::name).toList();
  }

  private static List<Integer> range() {
    return java.util.stream.IntStream.range(0, CLAIMS).boxed().toList();
  }

  private static Member member(Random random) {
    List<String> stems =
        random.ints(3 + random.nextInt(15), 0, STEMS).distinct().mapToObj(s -> "s" + s).toList();
    return new Member(stems);
  }
}
