package io.claimshift.app;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.claimshift.wire.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends raw records to one topic. The key is the item's uri where the record shows one at its top
 * level, so that versions of one item keep their order; nobody downstream trusts it.
 */
final class RawProducer implements AutoCloseable {
  private final Producer<byte[], byte[]> producer;
  private final String topic;
  private final AtomicReference<Exception> failure = new AtomicReference<>();
  private final AtomicLong tooLarge = new AtomicLong();

  RawProducer(Map<String, Object> clients, String topic) {
    Map<String, Object> properties = new HashMap<>(clients);
    properties.putIfAbsent(ProducerConfig.ACKS_CONFIG, "all");
    properties.putIfAbsent(ProducerConfig.LINGER_MS_CONFIG, 5);
    properties.putIfAbsent(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 64 * 1024 * 1024);
    properties.putIfAbsent(ProducerConfig.BUFFER_MEMORY_CONFIG, 128L * 1024 * 1024);
    this.producer =
        new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    this.topic = topic;
  }

  /** Sends one record; a record the cluster finds too large is counted, the others go on. */
  void send(byte[] value) {
    send(value, null);
  }

  /**
   * The same for a record that was due at a time of its own.
   *
   * @param timestamp milliseconds, null for the time of sending
   */
  void send(byte[] value, Long timestamp) {
    failIfBroken();
    producer.send(
        new ProducerRecord<>(topic, null, timestamp, uri(value), value),
        (metadata, e) -> {
          if (e instanceof RecordTooLargeException) {
            tooLarge.incrementAndGet();
          } else if (e != null) {
            failure.compareAndSet(null, e);
          }
        });
  }

  /** Waits until all that was sent has arrived; tells how many were refused as too large. */
  long flush() {
    producer.flush();
    failIfBroken();
    return tooLarge.get();
  }

  private void failIfBroken() {
    Exception e = failure.get();
    if (e != null) {
      throw new Main.FailedException("cannot write to " + topic + ": " + e.getMessage(), e);
    }
  }

  private static byte[] uri(byte[] value) {
    try (JsonParser parser = Json.MAPPER.getFactory().createParser(value)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        JsonToken token = parser.nextToken();
        if (field.equals("uri")) {
          return token == JsonToken.VALUE_STRING
              ? parser.getText().getBytes(StandardCharsets.UTF_8)
              : null;
        }
        parser.skipChildren();
      }
    } catch (IOException e) {
      // Not readable: it travels without key and is rejected with its reason by the pipeline.
      return null;
    }
    return null;
  }

  @Override
  public void close() {
    producer.close();
  }
}
