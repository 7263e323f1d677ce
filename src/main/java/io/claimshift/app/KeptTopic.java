package io.claimshift.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.wire.Json;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A compacted topic that people keep: read as it stands, changed by one record. */
final class KeptTopic {
  private static final Duration POLL = Duration.ofMillis(200);

  private final Settings settings;
  private final String topic;

  /**
   * @param name without prefix
   * @throws Main.FailedException where the cluster has no such topic
   */
  KeptTopic(Settings settings, String name) {
    this.settings = settings;
    this.topic = settings.topics().named(name);
    Clusters.requireTopic(settings, topic);
  }

  /** The newest value of every key. */
  SortedMap<String, byte[]> read() {
    SortedMap<String, byte[]> values = new TreeMap<>();
    try (TopicReader reader = new TopicReader(settings.clients(), List.of(topic), true)) {
      do {
        reader.poll(
            POLL,
            record -> {
              if (record.key() != null) {
                String key = new String(record.key(), StandardCharsets.UTF_8);
                values.put(key, record.value());
              }
            });
      } while (!reader.caughtUp());
    }
    values.values().removeIf(value -> value == null);
    return values;
  }

  /**
   * Takes an entry away.
   *
   * @param missing what to say where there is none
   */
  void remove(String key, String missing) {
    if (!read().containsKey(key)) {
      throw new Main.UsageException(missing);
    }
    put(key, null);
  }

  /** Replaces the value of a key; null takes it away. */
  void put(String key, Object value) {
    Map<String, Object> properties = new HashMap<>(settings.clients());
    properties.putIfAbsent(ProducerConfig.ACKS_CONFIG, "all");
    ByteArraySerializer bytes = new ByteArraySerializer();
    try (Producer<byte[], byte[]> producer = new KafkaProducer<>(properties, bytes, bytes)) {
      producer
          .send(
              new ProducerRecord<>(
                  topic,
                  key.getBytes(StandardCharsets.UTF_8),
                  value == null ? null : Json.bytes(value)))
          .get();
    } catch (ExecutionException e) {
      throw new Main.FailedException("cannot write to " + topic + ": " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Main.FailedException("interrupted while writing to " + topic, e);
    }
  }

  /** Prints the values for a person, or as JSON, one a line. */
  void print(PrintWriter out, boolean json) {
    read().forEach((key, value) -> print(out, key, value, json));
  }

  static void print(PrintWriter out, String key, byte[] value, boolean json) {
    if (json) {
      out.println(new String(value, StandardCharsets.UTF_8));
      return;
    }
    out.println(key);
    try {
      for (Map.Entry<String, JsonNode> field : Json.read(value, JsonNode.class).properties()) {
        String text = text(field.getValue());
        if (!text.isEmpty() && !text.equals(key)) {
          out.printf("  %-14s %s%n", field.getKey(), text);
        }
      }
    } catch (UncheckedIOException e) {
      out.println("  (not readable, counts as not there)");
    }
  }

  private static String text(JsonNode value) {
    if (value.isValueNode()) {
      return value.asText();
    }
    StringBuilder text = new StringBuilder();
    value.forEach(item -> text.append(text.isEmpty() ? "" : ", ").append(text(item)));
    return text.toString();
  }
}
