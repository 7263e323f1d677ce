package io.claimshift.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.broker.EmbeddedBroker;
import io.claimshift.broker.topics.TopicCatalog;
import io.claimshift.broker.topics.TopicPlan;
import io.claimshift.testing.Waiting;
import io.claimshift.wire.CloudEvents;
import io.claimshift.wire.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Webhooks on a broker. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebhooksIT {
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private EmbeddedBroker broker;
  private Map<String, Object> clients;

  @BeforeAll
  void start() throws IOException {
    broker = EmbeddedBroker.start();
    clients = Map.of("bootstrap.servers", broker.bootstrapServers());
    try (Admin admin = Admin.create(clients)) {
      new TopicPlan(TopicCatalog.bundled().withDesks(List.of("world")).withReplication(1))
          .apply(admin);
    }
  }

  @AfterAll
  void stop() {
    broker.close();
  }

  private void send(String... ids) throws IOException {
    String json = Files.readString(Path.of("topics/examples/alerts.desk.json"));
    ByteArraySerializer bytes = new ByteArraySerializer();
    try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(clients, bytes, bytes)) {
      for (String id : ids) {
        byte[] value = json.replace("a-c90f7d25b8e6134a", id).getBytes(StandardCharsets.UTF_8);
        ProducerRecord<byte[], byte[]> record =
            new ProducerRecord<>("alerts.world", "claim".getBytes(StandardCharsets.UTF_8), value);
        CloudEvents.stamp(record.headers(), "io.claimshift.alert", value, Instant.EPOCH);
        producer.send(record);
      }
    }
  }

  private Webhooks webhooks(Endpoint... endpoints) {
    Webhooks webhooks =
        new Webhooks(
            new WebhookOptions(
                List.of(endpoints),
                clients,
                "test-",
                desk -> "alerts." + desk,
                "webhooks.refused",
                Duration.ofSeconds(30),
                Duration.ofHours(1)),
            DeliveryListener.NONE);
    webhooks.start();
    return webhooks;
  }

  private static Endpoint endpoint(String name, LocalEndpoint local) {
    return new Endpoint(name, "world", local.url(name), BodyFormat.CLOUDEVENTS, null, true, true);
  }

  private static List<String> ids(LocalEndpoint local) {
    return local.posts.stream()
        .map(post -> post.json().path("data").path("alertId").asText())
        .toList();
  }

  @Test
  void endpointThatTakesNothing_keepsOnlyItselfWaiting_andNothingComesTwiceAfterARestart()
      throws Exception {
    try (LocalEndpoint good = new LocalEndpoint(n -> 200);
        LocalEndpoint busy = new LocalEndpoint(n -> 503);
        LocalEndpoint gone = new LocalEndpoint(n -> 410)) {
      send("one", "two");
      try (Webhooks webhooks =
          webhooks(endpoint("good", good), endpoint("busy", busy), endpoint("gone", gone))) {
        Waiting.until("both alerts", PATIENCE, () -> good.posts.size() == 2);
        Waiting.until("a second try", PATIENCE, () -> busy.posts.size() >= 2);
        Waiting.until("both refused", PATIENCE, () -> gone.posts.size() == 2);
        assertThat(webhooks.failure()).isNull();
      }
      send("three");
      try (Webhooks webhooks = webhooks(endpoint("good", good), endpoint("gone", gone))) {
        Waiting.until("the third alert", PATIENCE, () -> good.posts.size() == 3);
        Waiting.until("the third refused", PATIENCE, () -> gone.posts.size() == 3);
        assertThat(webhooks.failure()).isNull();
      }
      assertThat(ids(good)).containsExactly("one", "two", "three");
      assertThat(ids(busy)).containsOnly("one");
      assertThat(refused()).containsExactly("gone one 410", "gone two 410", "gone three 410");
    }
  }

  private List<String> refused() {
    ByteArrayDeserializer bytes = new ByteArrayDeserializer();
    TopicPartition topic = new TopicPartition("webhooks.refused", 0);
    try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(clients, bytes, bytes)) {
      consumer.assign(List.of(topic));
      consumer.seekToBeginning(List.of(topic));
      java.util.ArrayList<String> found = new java.util.ArrayList<>();
      while (consumer.position(topic) < consumer.endOffsets(List.of(topic)).get(topic)) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
          JsonNode letter = Json.read(record.value(), JsonNode.class);
          found.add(
              String.join(
                  " ",
                  letter.path("endpoint").asText(),
                  letter.path("alert").path("alertId").asText(),
                  letter.path("status").asText()));
        }
      }
      return found;
    }
  }
}
