package io.claimshift.wire;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;

/**
 * CloudEvents 1.0 attributes as record headers (Kafka protocol binding, binary content mode). The
 * id is a name-based UUID over type and content, so a redelivery carries the same one.
 */
public final class CloudEvents {
  private static final String SOURCE = "/claimshift";

  private CloudEvents() {}

  /**
   * Puts the attributes on a record, in place of what was there.
   *
   * @param type the event's type, "io.claimshift." and a noun
   * @param identity what makes this event the one it is; equal events have equal identities
   * @param time of the occurrence
   */
  public static void stamp(Headers headers, String type, byte[] identity, Instant time) {
    put(headers, "ce_specversion", "1.0");
    put(headers, "ce_id", id(type, identity));
    put(headers, "ce_type", type);
    put(headers, "ce_source", SOURCE);
    put(headers, "ce_time", time.toString());
    put(headers, "content-type", "application/json");
  }

  private static String id(String type, byte[] identity) {
    byte[] prefix = (type + '\n').getBytes(StandardCharsets.UTF_8);
    byte[] name = new byte[prefix.length + identity.length];
    System.arraycopy(prefix, 0, name, 0, prefix.length);
    System.arraycopy(identity, 0, name, prefix.length, identity.length);
    return UUID.nameUUIDFromBytes(name).toString();
  }

  private static void put(Headers headers, String key, String value) {
    headers.remove(key);
    headers.add(key, value.getBytes(StandardCharsets.UTF_8));
  }
}
