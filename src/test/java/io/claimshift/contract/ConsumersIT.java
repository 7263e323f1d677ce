package io.claimshift.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimshift.broker.EmbeddedBroker;
import io.claimshift.broker.topics.TopicCatalog;
import io.claimshift.broker.topics.TopicPlan;
import io.claimshift.wire.CloudEvents;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** The consumers of the documentation, run as they stand there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ConsumersIT {
  private static final Path CONSUMERS = Path.of("src/examples/consumers");
  private static final String TOPIC = "alerts.world";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String[] TOLD = {
    "a flash: North Korea, denied -> confirmed",
    "b flash: North Korea, denied -> confirmed",
    "take back a"
  };

  private EmbeddedBroker broker;

  /** An alert, the same again, one of a transaction that is rolled back, another, a withdrawal. */
  @BeforeAll
  void send() throws IOException {
    broker = EmbeddedBroker.start();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      TopicCatalog desk = TopicCatalog.bundled().onlyDesks(List.of("world")).withReplication(1);
      new TopicPlan(desk).apply(admin);
    }
    ByteArraySerializer bytes = new ByteArraySerializer();
    Map<String, Object> properties =
        Map.of("bootstrap.servers", broker.bootstrapServers(), "transactional.id", "test");
    try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(properties, bytes, bytes)) {
      producer.initTransactions();
      producer.beginTransaction();
      producer.send(alert("a", null));
      producer.send(alert("a", null));
      producer.commitTransaction();
      producer.beginTransaction();
      producer.send(alert("undone", null));
      producer.flush();
      producer.abortTransaction();
      producer.beginTransaction();
      producer.send(alert("b", null));
      producer.send(alert("w", "a"));
      producer.commitTransaction();
    }
  }

  @AfterAll
  void stop() {
    broker.close();
  }

  private static ProducerRecord<byte[], byte[]> alert(String id, String withdraws)
      throws IOException {
    ObjectNode alert =
        (ObjectNode) JSON.readTree(Path.of("topics/examples/alerts.desk.json").toFile());
    alert.put("alertId", id);
    alert.put("withdraws", withdraws);
    byte[] value = JSON.writeValueAsBytes(alert);
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(TOPIC, "claim".getBytes(StandardCharsets.UTF_8), value);
    CloudEvents.stamp(record.headers(), "io.claimshift.alert", value, Instant.EPOCH);
    return record;
  }

  @Test
  void java_takesEachAlertOnce() throws IOException {
    String home = System.getProperty("java.home");
    String classes = System.getProperty("java.class.path");
    assertThat(
            lines(
                TOLD.length,
                home + "/bin/java",
                "-cp",
                classes,
                CONSUMERS.resolve("Alerts.java").toString(),
                broker.bootstrapServers(),
                TOPIC,
                "java"))
        .containsExactly(TOLD);
  }

  @Test
  void python_takesEachAlertOnce() throws IOException {
    String script = CONSUMERS.resolve("alerts.py").toString();
    // The system's Python has the system's packages.
    assertThat(
            lines(
                TOLD.length,
                "/usr/bin/python3",
                script,
                broker.bootstrapServers(),
                TOPIC,
                "python"))
        .containsExactly(TOLD);
  }

  @Test
  void kcat_readsWhatWasCommitted() throws IOException {
    List<String> ids = new ArrayList<>();
    for (String line :
        lines(4, CONSUMERS.resolve("alerts.sh").toString(), broker.bootstrapServers(), TOPIC)) {
      JsonNode alert = JSON.readTree(line);
      ids.add(alert.path("alertId").asText());
    }
    assertThat(ids).containsExactly("a", "a", "b", "w");
  }

  @Test
  void documentation_showsTheseVeryConsumers() throws IOException {
    String page = Files.readString(Path.of("src/main/docs/consumers.md"));
    for (String file : List.of("Alerts.java", "alerts.py", "alerts.sh")) {
      assertThat(page).contains(Files.readString(CONSUMERS.resolve(file)).strip());
    }
  }

  /** The first lines that a program prints; it is stopped then, for a consumer never ends. */
  private static List<String> lines(int count, String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        // Kafka's client tells its configuration on the same way.
        if (line.matches("(a|b|w|undone|take|\\{).*")) {
          lines.add(line);
        }
        if (lines.size() == count) {
          break;
        }
      }
    } finally {
      process.destroy();
    }
    return lines;
  }
}
