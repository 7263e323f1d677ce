package io.claimshift.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.wire.Json;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * An alert as it lies on a desk's topic.
 *
 * @param id the same whenever this event is sent again
 */
record Event(String id, String source, String type, String time, JsonNode alert) {

  static Event of(ConsumerRecord<byte[], byte[]> record) {
    return new Event(
        header(record, "ce_id"),
        header(record, "ce_source"),
        header(record, "ce_type"),
        header(record, "ce_time"),
        Json.read(record.value(), JsonNode.class));
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
