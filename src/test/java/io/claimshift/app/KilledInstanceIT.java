package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.broker.EmbeddedBroker;
import io.claimshift.wire.Json;
import io.claimshift.wire.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An instance in a process of its own, killed with SIGKILL while it works. */
class KilledInstanceIT {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @TempDir private Path directory;
  private EmbeddedBroker broker;
  private Process process;

  @BeforeEach
  void startBroker() throws IOException {
    broker = EmbeddedBroker.start();
  }

  @AfterEach
  void stop() throws InterruptedException {
    if (process != null) {
      process.destroyForcibly().waitFor();
    }
    broker.close();
  }

  @Test
  void killedTwiceInTheMiddle_alertsAsUndisturbed() throws Exception {
    List<byte[]> lines = sample();
    int third = lines.size() / 3;

    Settings calm = cluster("calm.");
    start(calm);
    produce(calm, lines);
    List<JsonNode> undisturbed = drained(calm);
    process.destroyForcibly().waitFor();

    Settings killed = cluster("killed.");
    start(killed);
    produce(killed, lines.subList(0, third));
    killAfterFirstOutput(killed, Topics.UNIQUE);
    produce(killed, lines.subList(third, 2 * third));
    start(killed);
    killAfterFirstOutput(killed, Topics.ALERTS);
    produce(killed, lines.subList(2 * third, lines.size()));
    start(killed);
    List<JsonNode> disturbed = drained(killed);

    assertThat(undisturbed).isNotEmpty();
    assertThat(withoutArrival(disturbed)).isEqualTo(withoutArrival(undisturbed));
  }

  private Settings cluster(String prefix) {
    Map<String, String> values = new HashMap<>(Assembly.local());
    values.put("bootstrap.servers", broker.bootstrapServers());
    values.put("application.id", prefix + "claimshift");
    values.put("state.dir", directory.resolve(prefix + "state").toString());
    values.put(Settings.TOPIC_PREFIX, prefix);
    // A killed member is missed after its session; the default would cost most of a minute here.
    values.put("main.consumer.session.timeout.ms", "6000");
    Settings settings = new Settings(values);
    try (Admin admin = Clusters.connect(settings)) {
      Assembly.localTopics(settings).apply(admin);
    }
    return settings;
  }

  private void start(Settings settings) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.add("run");
    settings
        .originalsStrings()
        .forEach((key, value) -> command.addAll(List.of("--set", key + "=" + value)));
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(directory.resolve("instance.log").toFile()))
            .start();
  }

  private void killAfterFirstOutput(Settings settings, String topic) throws Exception {
    try (TopicReader reader =
        new TopicReader(settings.clients(), List.of(settings.topics().named(topic)), true)) {
      await("output on " + topic, () -> reader.poll(Duration.ofMillis(50), r -> {}) > 0);
    }
    process.destroyForcibly();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  private static void produce(Settings settings, List<byte[]> lines) {
    try (RawProducer producer =
        new RawProducer(settings.clients(), settings.topics().named(Topics.RAW))) {
      lines.forEach(producer::send);
      producer.flush();
    }
  }

  private List<JsonNode> drained(Settings settings) throws Exception {
    List<JsonNode> alerts = new ArrayList<>();
    String topic = settings.topics().named(Topics.ALERTS);
    try (Admin admin = Clusters.connect(settings);
        TopicReader reader = new TopicReader(settings.clients(), List.of(topic), true)) {
      Drain drain =
          new Drain(admin, settings.getString("application.id"), settings.topics().inputs());
      await(
          "all articles worked through",
          () -> {
            int came =
                reader.poll(
                    Duration.ofMillis(200), r -> alerts.add(Json.read(r.value(), JsonNode.class)));
            return came == 0 && drain.done() && reader.caughtUp();
          });
    }
    return alerts;
  }

  private void await(String what, Callable<Boolean> condition) throws Exception {
    long start = System.nanoTime();
    while (!condition.call()) {
      assertThat(process.isAlive())
          .as("instance alive while waiting for " + what + "; log: " + log())
          .isTrue();
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .as(what + "; log: " + log())
          .isLessThan(PATIENCE);
    }
  }

  private String log() throws IOException {
    return java.nio.file.Files.readString(directory.resolve("instance.log"));
  }

  /** Arrival differs between two runs, and with it the time of detection alone. */
  private static List<JsonNode> withoutArrival(List<JsonNode> alerts) {
    alerts.forEach(
        alert -> ((com.fasterxml.jackson.databind.node.ObjectNode) alert).remove("detectedAt"));
    return alerts;
  }

  private static List<byte[]> sample() throws IOException {
    List<byte[]> lines = new ArrayList<>();
    try (Lines sample = new Lines(SampleStream.open())) {
      for (byte[] line = sample.next(); line != null; line = sample.next()) {
        lines.add(line);
      }
    }
    return lines;
  }
}
