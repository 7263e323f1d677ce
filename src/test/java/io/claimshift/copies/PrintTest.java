package io.claimshift.copies;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.article.Article;
import io.claimshift.text.WordHashes;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fingerprint that was kept is as good as a fresh one. */
class PrintTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void keptText_isComparedLikeAFreshOne(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      RandomText text = new RandomText(random);
      String elder = sprinkled(text.whole(), random);
      String younger = random.nextInt(4) == 0 ? elder : sprinkled(text.edited(random), random);
      Fingerprint fresh = fingerprint(younger);

      assertThat(Resemblance.between(kept(elder), fresh, Duration.ZERO))
          .as("seed %d", seed)
          .isEqualTo(Resemblance.between(fingerprint(elder), fresh, Duration.ZERO));
      assertThat(Resemblance.between(kept(elder), kept(younger), Duration.ZERO))
          .as("seed %d", seed)
          .isEqualTo(Resemblance.between(fingerprint(elder), fresh, Duration.ZERO));
      assertThat(kept(elder).sketch()).isEqualTo(fingerprint(elder).sketch());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {13, 21})
  void figuresAndQuotations_areKept(long seed) {
    String text = text(seed);
    WordHashes same = kept(text).body();
    WordHashes read = fingerprint(text).body();

    assertThat(same.size()).isEqualTo(read.size());
    assertThat(same.figures()).isNotEmpty().isEqualTo(read.figures());
    for (int i = 0; i < read.size(); i++) {
      assertThat(same.quoted(i)).as("seed %d, word %d", seed, i).isEqualTo(read.quoted(i));
      assertThat(same.figure(i)).as("seed %d, word %d", seed, i).isEqualTo(read.figure(i));
      assertThat(same.code(i)).as("seed %d, word %d", seed, i).isEqualTo(read.code(i));
    }
  }

  @Test
  void shortItem_isKeptWhole() {
    String flash = "Nordbank raises rate to 4.25 percent";

    assertThat(kept(flash).body().sameWords(fingerprint(flash).body())).isTrue();
  }

  private static String text(long seed) {
    Random random = new Random(seed);
    return sprinkled(new RandomText(random).whole(), random);
  }

  /** Some words as figures, some runs in quotation marks, the last perhaps to the end. */
  private static String sprinkled(String text, Random random) {
    String[] words = text.split(" ");
    for (int i = 0; i < words.length; i++) {
      switch (random.nextInt(12)) {
        case 0 -> words[i] = Integer.toString(random.nextInt(3_000_000));
        case 1 -> words[i] = '"' + words[i];
        case 2 -> words[i] = words[i] + '"';
        default -> {}
      }
    }
    return String.join(" ", words);
  }

  private static Fingerprint fingerprint(String body) {
    return new Fingerprint(article(body));
  }

  private static Fingerprint kept(String body) {
    return Print.read(article("Without."), Printed.of(article(body)).print());
  }

  private static Article article(String body) {
    return Articles.story("u", "1", Articles.NOON, "Headline of it", body);
  }
}
