package io.claimshift.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.claimshift.article.Article;
import io.claimshift.wire.ArticleRecord;
import io.claimshift.wire.Json;
import io.claimshift.wire.NinjsReader;
import io.claimshift.wire.ReadLimits;
import io.claimshift.wire.ReadResult;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Any bytes whatever on the raw topic: an article that all stages can carry, or a rejection. */
class NinjsReaderFuzzTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final NinjsReader READER = new NinjsReader(ReadLimits.DEFAULT);

  @FuzzTest(maxDuration = "10m")
  void anyBytes_giveAnArticleOrARejection(byte[] value) {
    ReadResult result = READER.read(value, NOW);

    if (result instanceof ReadResult.Read read) {
      check(read.article());
    } else {
      ReadResult.Rejected rejected = (ReadResult.Rejected) result;
      assertThat(rejected.rejection().reason()).matches("[a-z0-9-]+");
      assertThat(Json.bytes(rejected.rejection())).isNotEmpty();
    }
  }

  private static void check(Article article) {
    assertThat(article.uri()).isNotBlank().isEqualTo(article.uri().strip());
    assertThat(article.uri().codePoints().noneMatch(Character::isISOControl)).isTrue();
    assertThat(article.version()).isNotBlank();
    assertThat(article.versionCreated()).isBetween(Instant.EPOCH, NOW);
    assertThat(article.urgency()).isBetween(0, 9);
    String json = new String(Json.bytes(ArticleRecord.of(article, null)), StandardCharsets.UTF_8);
    ArticleRecord back = Json.read(json.getBytes(StandardCharsets.UTF_8), ArticleRecord.class);
    assertThat(back).isEqualTo(ArticleRecord.of(article, null));
  }
}
