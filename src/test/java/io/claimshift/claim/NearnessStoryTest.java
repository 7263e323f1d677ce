package io.claimshift.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Within a story, what all its claims share does not tell which of them is meant. */
class NearnessStoryTest {
  private static final Member ASKED = new Member(List.of("mine", "owner", "orrin", "dam"));

  private final Numbers claims = new Numbers();
  private final Nearness nearness = new Nearness(claims);
  private final int dam = put("dam", "mine", "owner", "orrin", "dam", "leak");
  private final int pay = put("pay", "mine", "owner", "orrin", "wages", "cut");
  private final int bird = put("bird", "mine", "owner", "orrin", "bird", "dead");

  NearnessStoryTest() {
    for (int i = 0; i < 30; i++) {
      put("other" + i, "topic" + i, "matter" + i);
    }
  }

  @Test
  void wordsOfTheWholeStory_countLess() {
    double before = lead();
    nearness.story(new int[] {dam, pay, bird});
    assertThat(lead()).isGreaterThan(before);
  }

  @Test
  void nextStory_takesThePlaceOfTheLast() {
    double before = nearness.query(ASKED).similarity(dam);
    nearness.story(new int[] {dam, pay, bird});
    nearness.story(new int[] {});
    assertThat(nearness.query(ASKED).similarity(dam)).isEqualTo(before);
  }

  /** How many times as near the claim that is meant is. */
  private double lead() {
    Nearness.Query query = nearness.query(ASKED);
    return query.similarity(dam) / query.similarity(pay);
  }

  private int put(String id, String... stems) {
    int claim = claims.give(id);
    nearness.put(claim, List.of(new Member(List.of(stems))));
    return claim;
  }
}
