package io.claimshift.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordHashesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Café “Zürich”, don’t | cafe \"zurich\" don't",
        "it cost 12,500 crowns | IT COST 12.500 CROWNS",
        "he said &ldquo;no&rdquo; | he said no",
        "first Ｗｉｄｅ | first wide"
      })
  void differencesOfDress_doNotCount(String left, String right) {
    assertThat(WordHashes.of(left).sameWords(WordHashes.of(right))).isTrue();
  }

  @Test
  void quotedWords_areKnown() {
    WordHashes words = WordHashes.of("He said “not now” and left");

    assertThat(words.quoted(1)).isFalse();
    assertThat(words.quoted(2)).isTrue();
    assertThat(words.quoted(3)).isTrue();
    assertThat(words.quoted(4)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void randomText_neverFailsAndIsRepeatable(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(80); j > 0; j--) {
        text.append((char) random.nextInt(1 << 16)).append("&;,.\"1 a".charAt(random.nextInt(8)));
      }
      WordHashes words = WordHashes.of(text.toString());
      assertThat(words.sameWords(WordHashes.of(text.toString()))).as("seed %d", seed).isTrue();
      assertThat(Shingles.of(words)).hasSize(Math.max(0, words.size() - Shingles.WIDTH + 1));
    }
  }
}
