package io.claimshift.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class CloudEventsTest {
  private static final Instant TIME = Instant.parse("2025-04-28T06:02:00Z");

  @Test
  void stampedRecord_carriesEveryRequiredAttribute() {
    Headers headers = stamped("io.claimshift.alert", "a");

    assertThat(value(headers, "ce_specversion")).isEqualTo("1.0");
    assertThat(value(headers, "ce_type")).isEqualTo("io.claimshift.alert");
    assertThat(value(headers, "ce_source")).isNotEmpty();
    assertThat(value(headers, "ce_time")).isEqualTo("2025-04-28T06:02:00Z");
    assertThat(value(headers, "content-type")).isEqualTo("application/json");
  }

  @Test
  void sameContent_hasSameId() {
    assertThat(id("alert", "a")).isEqualTo(id("alert", "a"));
  }

  @Test
  void otherContentOrType_hasOtherId() {
    assertThat(id("alert", "a")).isNotEqualTo(id("alert", "b")).isNotEqualTo(id("claim", "a"));
  }

  @Test
  void receivedAttributes_areReplaced() {
    Headers headers = new RecordHeaders();
    headers.add("ce_id", "from outside".getBytes(StandardCharsets.UTF_8));

    CloudEvents.stamp(headers, "t", new byte[] {1}, TIME);

    assertThat(headers.headers("ce_id")).hasSize(1);
    assertThat(value(headers, "ce_id")).isNotEqualTo("from outside");
  }

  private static String id(String type, String content) {
    return value(stamped(type, content), "ce_id");
  }

  private static Headers stamped(String type, String content) {
    Headers headers = new RecordHeaders();
    CloudEvents.stamp(headers, type, content.getBytes(StandardCharsets.UTF_8), TIME);
    return headers;
  }

  private static String value(Headers headers, String key) {
    return new String(headers.lastHeader(key).value(), StandardCharsets.UTF_8);
  }
}
