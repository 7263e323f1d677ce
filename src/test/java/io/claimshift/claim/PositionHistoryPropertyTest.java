package io.claimshift.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.statement.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionHistoryPropertyTest {

  private static final List<String> HOLDERS = List.of("Company", "Union", "Ministry");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void storiesInAnyOrder_endInTheHistoryOfASortedModel(long seed) {
    Random random = new Random(seed);
    Map<String, List<Entry>> stories = stories(random);
    List<Entry> model = new ArrayList<>();
    stories.values().forEach(model::addAll);
    model.sort(Entry.ORDER);
    for (int round = 0; round < 20; round++) {
      List<String> arrival = new ArrayList<>(stories.keySet());
      Collections.shuffle(arrival, random);
      PositionHistory history = PositionHistory.EMPTY;
      for (String story : arrival) {
        history = told(history.replace(story, stories.get(story), false));
      }
      assertThat(history.entries()).isEqualTo(model);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void storiesWithdrawnInAnyOrder_leaveTheModelWithoutThem(long seed) {
    Random random = new Random(seed);
    Map<String, List<Entry>> stories = stories(random);
    PositionHistory history = PositionHistory.EMPTY;
    List<String> left = new ArrayList<>(stories.keySet());
    for (String story : left) {
      history = told(history.replace(story, stories.get(story), false));
    }
    Collections.shuffle(left, random);
    while (!left.isEmpty()) {
      history = told(history.withdraw(left.remove(0)));
      List<Entry> model = new ArrayList<>();
      left.forEach(story -> model.addAll(stories.get(story)));
      model.sort(Entry.ORDER);
      assertThat(history.entries()).isEqualTo(model);
    }
    assertThat(history.replace("s0", stories.get("s0"), true).history().entries())
        .containsExactlyInAnyOrderElementsOf(stories.get("s0"));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void storiesReportedTwice_tellEachChangeOnce(long seed) {
    Random random = new Random(seed);
    Map<String, List<Entry>> stories = stories(random);
    PositionHistory history = PositionHistory.EMPTY;
    for (String story : stories.keySet()) {
      history = told(history.replace(story, stories.get(story), false));
      assertThat(history.replace(story, stories.get(story), false).changes()).isEmpty();
    }
    for (String holder : HOLDERS) {
      List<Position> told =
          history.told().stream().filter(one -> one.holder().equals(holder)).map(Told::to).toList();
      for (int i = 1; i < told.size(); i++) {
        assertThat(told.get(i).sameSide(told.get(i - 1))).isFalse();
      }
    }
  }

  private static PositionHistory told(PositionHistory.Step step) {
    PositionHistory history = step.history();
    for (Change change : step.changes()) {
      history = history.tell(change, 0.9);
    }
    return history;
  }

  /** Up to 14 stories at random times, each with what one or two holders say now or said before. */
  private static Map<String, List<Entry>> stories(Random random) {
    Map<String, List<Entry>> stories = new TreeMap<>();
    int count = 4 + random.nextInt(10);
    for (int i = 0; i < count; i++) {
      String story = "s" + i;
      int day = random.nextInt(20);
      List<Entry> entries = new ArrayList<>();
      for (String holder : HOLDERS) {
        if (random.nextInt(3) == 0) {
          entries.add(Samples.past(holder, any(random), day, story));
        }
        if (random.nextInt(2) == 0) {
          entries.add(Samples.says(holder, any(random), day, story));
        }
      }
      stories.put(story, entries);
    }
    return stories;
  }

  private static Position any(Random random) {
    return Position.values()[random.nextInt(Position.values().length)];
  }
}
