package io.claimshift.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever arrives, an answer comes back, the same each time; the seed is in the test's name. */
class NinjsTortureTest {
  private static final Instant NOW = Instant.parse("2026-02-03T11:00:00Z");
  private static final Set<String> REASONS =
      Set.of(
          "not-utf8",
          "not-json",
          "not-object",
          "no-uri",
          "bad-uri",
          "bad-version",
          "wrong-type",
          "too-large",
          "too-deep",
          "bad-version-created",
          "bad-embargo",
          "bad-status");
  private static final String[] SNIPPETS = {
    "{",
    "}",
    "[",
    "]",
    "\"",
    "\\",
    ",",
    ":",
    "null",
    "1e99",
    "NaN",
    "\"uri\":",
    "\\ud800",
    "\u0000",
    "{\"value\":",
    "\"bodies\":[",
    "\"pubstatus\":\"canceled\"",
    "<p>",
    "\uFEFF",
    "\u202E"
  };

  private final NinjsReader reader = new NinjsReader(ReadLimits.DEFAULT);

  @ParameterizedTest
  @ValueSource(longs = {1, 20261123, 7_777_777})
  void randomBytes_areAnswered(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      check(bytes);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 20261124, 8_888_888})
  void mutatedItems_areAnswered(long seed) throws IOException {
    Random random = new Random(seed);
    byte[][] samples = {sample("1.6"), sample("3.1")};
    int read = 0;
    for (int round = 0; round < 2_000; round++) {
      read += check(mutate(samples[round % 2], random)) instanceof ReadResult.Read ? 1 : 0;
    }
    assertThat(read).isBetween(100, 1_900);
  }

  private ReadResult check(byte[] bytes) {
    ReadResult result = reader.read(bytes, NOW);
    assertThat(reader.read(bytes.clone(), NOW)).isEqualTo(result);
    if (result instanceof ReadResult.Rejected rejected) {
      assertThat(REASONS).contains(rejected.rejection().reason());
    } else if (result instanceof ReadResult.Read read) {
      Article article = read.article();
      assertThat(article.uri()).isNotBlank();
      assertThat(article.versionCreated()).isBetween(Instant.EPOCH, NOW);
      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(article.toString())).isTrue();
    }
    return result;
  }

  private static byte[] mutate(byte[] sample, Random random) {
    byte[] bytes = sample.clone();
    for (int change = random.nextInt(4); change >= 0; change--) {
      int at = random.nextInt(bytes.length);
      int kind = random.nextInt(4);
      if (kind == 0) {
        bytes[at] = (byte) random.nextInt(256);
      } else if (kind == 1) {
        bytes = splice(bytes, at, SNIPPETS[random.nextInt(SNIPPETS.length)], at);
      } else if (kind == 2) {
        bytes = splice(bytes, at, "", Math.min(bytes.length, at + random.nextInt(30)));
      } else if (random.nextInt(5) == 0) {
        bytes = Arrays.copyOf(bytes, Math.max(1, at));
      }
    }
    return bytes;
  }

  private static byte[] splice(byte[] bytes, int at, String middle, int from) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String inserted =
        new String(middle.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    return (text.substring(0, at) + inserted + text.substring(from))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] sample(String version) throws IOException {
    try (InputStream in =
        NinjsTortureTest.class.getResourceAsStream("ninjs-" + version + ".json")) {
      return in.readAllBytes();
    }
  }
}
