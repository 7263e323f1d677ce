package io.claimshift.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.contract.Contracts;
import io.claimshift.status.WebhookMetrics;
import io.claimshift.wire.CloudEvents;
import io.claimshift.wire.Json;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** Deliveries to a real HTTP server, with Kafka's own stand-ins for its clients. */
class DelivererTest {
  private static final TopicPartition WORLD = new TopicPartition("alerts.world", 0);

  private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
  private final MockProducer<byte[], byte[]> producer =
      new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final WebhookMetrics metrics =
      new WebhookMetrics(List.of("test"), InstantSource.system());

  private double posts(String outcome) {
    return registry
        .get("claimshift.webhook.posts")
        .tag("outcome", outcome)
        .functionCounter()
        .count();
  }

  DelivererTest() {
    metrics.bindTo(registry);
  }

  @Test
  void alertInHand_showsHowLongItIsTried_andWhatComesAfterIt() throws IOException {
    List<Double> behind = new ArrayList<>();
    List<Double> tried = new ArrayList<>();
    try (LocalEndpoint local =
        new LocalEndpoint(
            n -> {
              behind.add(registry.get("claimshift.webhook.behind").gauge().value());
              tried.add(registry.get("claimshift.webhook.trying.seconds").gauge().value());
              return n < 2 ? 503 : 200;
            })) {
      assertThat(metrics.health().ready()).isFalse();
      deliver(local, Duration.ofMinutes(5), "a", "b", "c");

      assertThat(behind).containsExactly(0.0, 2.0, 2.0, 1.0);
      assertThat(tried.get(1)).isGreaterThan(tried.get(0));
    }
  }

  private void deliver(LocalEndpoint local, Duration giveUpAfter, String... claims)
      throws IOException {
    // As the real one is set.
    consumer.setMaxPollRecords(1);
    consumer.subscribe(List.of(WORLD.topic()));
    consumer.rebalance(List.of(WORLD));
    consumer.updateBeginningOffsets(Map.of(WORLD, 0L));
    consumer.updateEndOffsets(Map.of(WORLD, (long) claims.length));
    for (int i = 0; i < claims.length; i++) {
      consumer.addRecord(alert(i, claims[i]));
    }
    Backoff backoff = new Backoff(Duration.ofMillis(20), Duration.ofMillis(50), () -> 0.5);
    DeliveryPolicy policy =
        new DeliveryPolicy(Duration.ofSeconds(30), backoff, giveUpAfter, "webhooks.refused");
    Endpoint endpoint = local.endpoint(BodyFormat.CLOUDEVENTS, null);
    try (Poster poster =
        new Poster(endpoint, policy.timeout(), SystemDefaultDnsResolver.INSTANCE)) {
      Deliverer deliverer =
          new Deliverer(
              endpoint, consumer, producer, poster, policy, InstantSource.system(), metrics);
      consumer.schedulePollTask(() -> {});
      endWhenAllIsCommitted(deliverer, claims.length);
      deliverer.run();
    }
  }

  private void endWhenAllIsCommitted(Deliverer deliverer, int count) {
    consumer.schedulePollTask(
        () -> {
          OffsetAndMetadata committed = consumer.committed(java.util.Set.of(WORLD)).get(WORLD);
          if (committed != null && committed.offset() == count) {
            deliverer.close();
          } else {
            endWhenAllIsCommitted(deliverer, count);
          }
        });
  }

  private static ConsumerRecord<byte[], byte[]> alert(int offset, String claim) throws IOException {
    String json =
        Files.readString(Path.of("topics/examples/alerts.desk.json"))
            .replace("a-c90f7d25b8e6134a", claim + "-" + offset);
    ConsumerRecord<byte[], byte[]> record =
        new ConsumerRecord<>(
            WORLD.topic(),
            WORLD.partition(),
            offset,
            claim.getBytes(StandardCharsets.UTF_8),
            json.getBytes(StandardCharsets.UTF_8));
    CloudEvents.stamp(record.headers(), "io.claimshift.alert", record.value(), Instant.EPOCH);
    return record;
  }

  private static List<String> ids(LocalEndpoint local) {
    return local.posts.stream()
        .map(post -> post.json().path("data").path("alertId").asText())
        .toList();
  }

  @Test
  void alertNotTakenYet_holdsBackTheNext_andComesAgainWithTheSameId() throws IOException {
    try (LocalEndpoint local = new LocalEndpoint(n -> n < 3 ? 503 : 200)) {
      deliver(local, Duration.ofMinutes(5), "a", "a", "b");

      assertThat(ids(local)).containsExactly("a-0", "a-0", "a-0", "a-1", "b-2");
      assertThat(local.posts.get(1).id()).isEqualTo(local.posts.get(0).id()).isNotEmpty();
      assertThat(producer.history()).isEmpty();
      assertThat(posts("taken")).isEqualTo(3);
      assertThat(posts("postponed")).isEqualTo(2);
      assertThat(registry.get("claimshift.webhook.trying.seconds").gauge().value()).isZero();
      assertThat(registry.get("claimshift.webhook.behind").gauge().value()).isZero();
      assertThat(metrics.health().ready()).isTrue();
    }
  }

  @Test
  void refusedAlert_isKeptWithTheReason_andTheNextFollows() throws IOException {
    try (LocalEndpoint local = new LocalEndpoint(n -> n == 1 ? 410 : 200)) {
      deliver(local, Duration.ofMinutes(5), "a", "a");

      assertThat(ids(local)).containsExactly("a-0", "a-1");
      assertThat(producer.history()).hasSize(1);
      ProducerRecord<byte[], byte[]> refused = producer.history().get(0);
      String value = new String(refused.value(), StandardCharsets.UTF_8);
      assertThat(refused.topic()).isEqualTo("webhooks.refused");
      assertThat(new String(refused.key(), StandardCharsets.UTF_8)).isEqualTo("a");
      assertThat(Contracts.violations("webhooks.refused", value)).isEmpty();
      JsonNode letter = Json.read(refused.value(), JsonNode.class);
      assertThat(letter.path("status").asInt()).isEqualTo(410);
      assertThat(letter.path("alert").path("alertId").asText()).isEqualTo("a-0");
      assertThat(refused.headers().lastHeader("ce_id")).isNotNull();
      assertThat(posts("refused")).isEqualTo(1);
      assertThat(posts("taken")).isEqualTo(1);
    }
  }

  @Test
  void alertThatIsNeverTaken_isGivenUpAfterItsTime() throws IOException {
    try (LocalEndpoint local = new LocalEndpoint(n -> 500)) {
      deliver(local, Duration.ofMillis(60), "a");

      assertThat(local.posts).hasSizeGreaterThan(1);
      JsonNode letter = Json.read(producer.history().get(0).value(), JsonNode.class);
      assertThat(letter.path("tries").asInt()).isEqualTo(local.posts.size());
      assertThat(letter.path("status").asInt()).isEqualTo(500);
    }
  }
}
