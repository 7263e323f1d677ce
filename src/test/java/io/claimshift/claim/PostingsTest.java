package io.claimshift.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PostingsTest {

  @Test
  void anyAddingAndRemoving_keepsWhatAListWould() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Postings postings = new Postings();
    List<Integer> model = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      Integer slot = random.nextInt(400);
      if (!model.remove(slot)) {
        model.add(slot);
        postings.add(slot);
      } else {
        postings.remove(slot);
      }
      assertThat(slots(postings)).as("seed " + seed).isEqualTo(model);
    }
  }

  @Test
  void slotThatIsNotThere_isLeftOut() {
    Postings postings = new Postings();
    postings.add(3);

    postings.remove(4);

    assertThat(slots(postings)).containsExactly(3);
    assertThat(postings.isEmpty()).isFalse();
  }

  private static List<Integer> slots(Postings postings) {
    List<Integer> slots = new ArrayList<>();
    for (int i = 0; i < postings.size(); i++) {
      slots.add(postings.slot(i));
    }
    return slots;
  }
}
