package io.claimshift.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.wire.Json;
import io.claimshift.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
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

  @Test
  void recordOf100MB_isRejectedWithItsBeginning_andTheNextArticleComesThrough() throws Exception {
    byte[] huge = new byte[100 * 1024 * 1024];
    Arrays.fill(huge, (byte) ' ');
    byte[] begin = "{\"uri\":\"urn:huge\",\"bodies\":".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(begin, 0, huge, 0, begin.length);
    try (PipelineDriver driver = new PipelineDriver()) {
      driver.send(GOOD);
      driver.send(huge);
      driver.send(GOOD.replace("urn:good", "urn:next"));

      List<TestRecord<byte[], byte[]>> rejected = driver.records(Topics.REJECTED);
      assertThat(rejected).hasSize(1);
      assertThat(rejected.get(0).value()).hasSizeLessThan(100_000);
      JsonNode told = Json.read(rejected.get(0).value(), JsonNode.class);
      assertThat(told.path("reason").asText()).isEqualTo("too-large");
      assertThat(told.path("offset").asInt()).isEqualTo(1);
      assertThat(told.path("rawBytes").asInt()).isEqualTo(huge.length);
      assertThat(told.path("rawSha256").asText())
          .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(huge)));
      assertThat(told.path("rawBase64").binaryValue()).startsWith(begin);
      assertThat(driver.values(Topics.UNIQUE)).hasSize(2);
    }
  }

  @Test
  void recordAboveItsLimitThatTheTopicTakes_isRejectedWhole() throws Exception {
    byte[] large = new byte[5 * 1024 * 1024];
    try (PipelineDriver driver = new PipelineDriver()) {
      driver.send(large);

      byte[] rejected = driver.records(Topics.REJECTED).get(0).value();
      JsonNode told = Json.read(rejected, JsonNode.class);
      assertThat(rejected).hasSizeLessThan(8 * 1024 * 1024 - 100_000);
      assertThat(told.path("rawBase64").binaryValue()).isEqualTo(large);
      assertThat(told.has("rawBytes")).isFalse();
      assertThat(told.has("rawSha256")).isFalse();
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
