package io.claimshift.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Records made to hurt, through the whole topology: each is answered, in time, and nothing stops.
 */
class HostileInputTest {
  private static final String GOOD = "{\"uri\":\"urn:good\",\"headline\":\"Harbour reopens\"}";

  /** What may end as an article or a rejection, but must end soon. */
  static List<String> texts() {
    return List.of(
        item("<div>".repeat(100_000) + "deep", "text/html"),
        item("<p>&" + "amp;".repeat(200_000), "text/html"),
        item("<table>".repeat(20_000) + "<tr><td>x", "text/html"),
        item("<p " + "a=b ".repeat(100_000) + ">x</p>", "text/html"),
        item("a".repeat(900_000) + "!", "text/plain"),
        item("((((((((((".repeat(50_000), "text/plain"),
        item("\u201cdenied \u2018denied ".repeat(40_000), "text/plain"),
        item("Russia denied that ".repeat(40_000), "text/plain"),
        item("1.1.1.1.".repeat(100_000), "text/plain"),
        item("\n \n".repeat(250_000), "text/plain"),
        item("e\u0301\u0302\u0303".repeat(200_000), "text/plain"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  @Timeout(120)
  void textMadeToHurt_isAnswered_andTheNextArticleComesThrough(String record) {
    try (PipelineDriver driver = new PipelineDriver()) {
      driver.send(record);
      driver.send(GOOD);

      assertThat(driver.values(Topics.UNIQUE).size() + driver.values(Topics.REJECTED).size())
          .isEqualTo(2);
    }
  }

  private static String item(String body, String type) {
    String value = body.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    String item =
        String.format(
            "{\"uri\":\"urn:hostile\",\"language\":\"en\",\"headline\":\"x\",\"bodies\":[{\"value\":"
                + "\"%s\",\"contenttype\":\"%s\"}]}",
            value, type);
    return new String(item.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
