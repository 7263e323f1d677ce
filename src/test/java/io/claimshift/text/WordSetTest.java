package io.claimshift.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordSetTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void contains_randomWords_answersAsAHashSet(long seed) {
    Random random = new Random(seed);
    for (int size = 0; size < 300; size = size * 2 + 1) {
      Set<String> model = new HashSet<>();
      for (int i = 0; i < size; i++) {
        model.add(word(random));
      }
      WordSet words = WordSet.copyOf(model);
      assertThat(words).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(model);
      for (int i = 0; i < 2000; i++) {
        String asked = word(random);
        assertThat(words.contains(asked))
            .as("seed %d, %s in %s", seed, asked, model)
            .isEqualTo(model.contains(asked));
      }
    }
  }

  @Test
  void contains_wordsOfOneHash_tellsThemApart() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());

    assertThat(WordSet.of("Aa").contains("BB")).isFalse();
    assertThat(WordSet.of("Aa", "BB").contains("BB")).isTrue();
  }

  @Test
  void of_aWordTwice_holdsItOnce() {
    assertThat(WordSet.of("said", "says", "said")).containsExactly("said", "says");
  }

  private static String word(Random random) {
    int length = random.nextInt(4);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(5)));
    }
    return word.toString();
  }
}
