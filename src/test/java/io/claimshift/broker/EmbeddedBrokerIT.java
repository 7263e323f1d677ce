package io.claimshift.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedBrokerIT {

  private static final String TOPIC = "news";

  @Test
  void record_isReadBack_inOrder(@TempDir Path directory) throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(directory)) {
      createTopic(broker);
      send(broker, "first", "second");

      assertThat(read(broker, 2)).containsExactly("first", "second");
    }
  }

  @Test
  void restartOnTheSameDirectory_keepsTopicsAndRecords(@TempDir Path directory) throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(directory)) {
      createTopic(broker);
      send(broker, "before");
    }

    try (EmbeddedBroker broker = EmbeddedBroker.start(directory)) {
      send(broker, "after");

      assertThat(read(broker, 2)).containsExactly("before", "after");
    }
  }

  @Test
  void processKilled_acknowledgedRecordsAreThereAgain(@TempDir Path directory) throws Exception {
    Process child = startChild(directory);
    try {
      assertThat(child.inputReader().readLine()).isEqualTo("acknowledged");
    } finally {
      child.destroyForcibly().waitFor();
    }

    try (EmbeddedBroker broker = EmbeddedBroker.start(directory)) {
      assertThat(read(broker, 1)).containsExactly("acknowledged");
    }
  }

  @Test
  void directoryInUse_isAnError_andLeavesTheFirstBrokerRunning(@TempDir Path directory)
      throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(directory)) {
      assertThatThrownBy(() -> EmbeddedBroker.start(directory))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining(directory.toString());

      createTopic(broker);
      send(broker, "still here");
      assertThat(read(broker, 1)).containsExactly("still here");
    }
  }

  @Test
  void unknownTopic_isNotCreated() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start();
        Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
        KafkaConsumer<String, String> consumer = consumer(broker)) {
      assertThat(consumer.partitionsFor(TOPIC)).isEmpty();

      assertThat(admin.listTopics().names().get()).isEmpty();
    }
  }

  @Test
  void temporaryBroker_leavesNothingBehind() throws Exception {
    EmbeddedBroker broker = EmbeddedBroker.start();
    assertThat(broker.directory()).isDirectory();

    broker.close();

    assertThat(broker.directory()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void portTakenMeanwhile_isChosenAgain(boolean brokersPort) throws Exception {
    try (ServerSocket thief = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Ports free = Ports.free();
      Ports taken =
          brokersPort
              ? new Ports(thief.getLocalPort(), free.controller())
              : new Ports(free.broker(), thief.getLocalPort());
      Iterator<Ports> choices = List.of(taken, free).iterator();

      try (EmbeddedBroker broker = EmbeddedBroker.start(DataDirectory.temporary(), choices::next)) {
        createTopic(broker);
        send(broker, "arrived");
        assertThat(read(broker, 1)).containsExactly("arrived");
      }
    }
  }

  /** The process that the test kills. */
  static final class Child {
    public static void main(String[] args) throws Exception {
      EmbeddedBroker broker = EmbeddedBroker.start(Path.of(args[0]));
      createTopic(broker);
      send(broker, "acknowledged");
      System.out.println("acknowledged");
      Thread.currentThread().join();
    }
  }

  private static Process startChild(Path directory) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            Child.class.getName(),
            directory.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void createTopic(EmbeddedBroker broker) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
    }
  }

  private static void send(EmbeddedBroker broker, String... values) throws Exception {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringSerializer(),
            new StringSerializer())) {
      for (String value : values) {
        producer.send(new ProducerRecord<>(TOPIC, value)).get();
      }
    }
  }

  private static List<String> read(EmbeddedBroker broker, int count) {
    List<String> values = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer = consumer(broker)) {
      TopicPartition partition = new TopicPartition(TOPIC, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
      while (values.size() < count && System.nanoTime() < deadline) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
      }
    }
    return values;
  }

  private static KafkaConsumer<String, String> consumer(EmbeddedBroker broker) {
    return new KafkaConsumer<>(
        Map.of("bootstrap.servers", broker.bootstrapServers(), "allow.auto.create.topics", false),
        new StringDeserializer(),
        new StringDeserializer());
  }
}
