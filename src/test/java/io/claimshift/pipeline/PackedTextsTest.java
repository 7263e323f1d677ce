package io.claimshift.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Texts as they are kept. */
class PackedTextsTest {

  private final PackedTexts texts = new PackedTexts();

  @AfterEach
  void close() {
    texts.close();
  }

  @Test
  void anyText_comesBackWordForWord() {
    Random random = new Random(9);
    for (int length : new int[] {0, 1, 50, 6_000, 300_000}) {
      StringBuilder text = new StringBuilder();
      random.ints(length, 1, 0xD7FF).forEach(c -> text.append((char) c));
      assertThat(texts.text(texts.packed(text.toString()))).isEqualTo(text.toString());
    }
  }

  @Test
  void textThatRepeatsItself_takesLessRoom() {
    assertThat(texts.packed("Practice makes perfect. ".repeat(100))).hasSizeLessThan(100);
  }

  @Test
  void textThatAnEarlierVersionDeflated_isStillRead() {
    byte[] deflated =
        Base64.getDecoder().decode("AAAANzs8J6k0L10hNzE5o0QhJTVPwTc1s7gktUhHoTQvReEwDlk9AA==");

    assertThat(texts.text(deflated))
        .isEqualTo("Übung macht den Meister, und Übung macht den Meister.");
  }

  @Test
  void damagedText_isSaidToBe() {
    byte[] packed = texts.packed("Practice makes perfect. ".repeat(100));

    assertThatThrownBy(() -> texts.text(Arrays.copyOf(packed, packed.length - 5)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("damaged");
  }
}
