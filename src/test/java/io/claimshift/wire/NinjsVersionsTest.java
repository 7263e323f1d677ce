package io.claimshift.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.article.Article;
import io.claimshift.article.PubStatus;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same story in the spelling of every published version of the standard. */
class NinjsVersionsTest {
  private static final Instant NOW = Instant.parse("2026-02-03T11:00:00Z");
  private static final String BODY =
      "NORVIK (Coastal Press) - The harbour ministry confirmed on Tuesday that fuel had leaked"
          + " at the Norvik terminal.\n\nIt had denied a leak for two weeks.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.0", "2.1", "2.2", "3.0", "3.1"
      })
  void aPublishedVersion_isReadToTheSameArticle(String version) throws IOException {
    boolean first = version.equals("1.0") || version.equals("1.1");

    ReadResult result = new NinjsReader(ReadLimits.DEFAULT).read(sample(version), NOW);

    assertThat(result)
        .isEqualTo(
            new ReadResult.Read(
                new Article(
                    "urn:coastal:norvik-leak",
                    "3",
                    Instant.parse("2026-02-03T09:15:00Z"),
                    PubStatus.USABLE,
                    "Coastal Press",
                    "en-gb",
                    "text",
                    "Harbour ministry confirms leak at Norvik terminal",
                    BODY,
                    "Ina Holm",
                    first ? "" : "NORVIK-LEAK/",
                    first ? "" : "Adds ministry in paragraph 2",
                    version.equals("1.0") ? 0 : 2,
                    Instant.parse("2026-02-03T12:00:00Z"))));
  }

  private static byte[] sample(String version) throws IOException {
    try (InputStream in =
        NinjsVersionsTest.class.getResourceAsStream("ninjs-" + version + ".json")) {
      return in.readAllBytes();
    }
  }
}
