package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimshift.testing.Waiting;
import io.claimshift.wire.Json;
import io.claimshift.wire.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;

/**
 * The sample stream on its way through instances in processes of their own, under a prefix of its
 * own on a cluster, while somebody does them harm.
 */
final class Trial implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Path directory;
  private final String name;
  private final Map<String, String> values;
  private final Settings settings;
  private final Map<Integer, InstanceProcess> instances = new TreeMap<>();
  private final List<byte[]> stream;
  private int fed;

  /**
   * A trial whose topics are made.
   *
   * @param values settings beside those that every trial has; brokers among them
   */
  Trial(Path directory, String name, Map<String, String> values) throws IOException {
    this.directory = directory;
    this.name = name;
    this.stream = sample();
    this.values = new HashMap<>(Assembly.local());
    this.values.put("application.id", name + "-claimshift");
    this.values.put(Settings.TOPIC_PREFIX, name + "-");
    this.values.put("state.dir", directory.resolve(name + "-state").toString());
    // A killed member is missed after its session; the default would cost most of a minute here.
    if (!values.containsKey("group.protocol")) {
      this.values.put("main.consumer.session.timeout.ms", "6000");
    }
    this.values.putAll(values);
    this.settings = new Settings(this.values);
    try (Admin admin = Clusters.connect(settings)) {
      Assembly.localTopics(settings).apply(admin);
    }
  }

  int length() {
    return stream.size();
  }

  Settings settings() {
    return settings;
  }

  Path stateOf(int number) {
    return directory.resolve(name + "-state-" + number);
  }

  /** Starts an instance on the state directory of that number. */
  InstanceProcess start(int number) throws IOException {
    return start(number, Map.of());
  }

  InstanceProcess start(int number, Map<String, String> own) throws IOException {
    return start(number, own, List.of());
  }

  /**
   * The same by a command that starts another one.
   *
   * @param own settings of this instance alone
   */
  InstanceProcess start(int number, Map<String, String> own, List<String> launcher)
      throws IOException {
    Map<String, String> all = new HashMap<>(values);
    all.put("state.dir", stateOf(number).toString());
    all.putAll(own);
    Path log = directory.resolve(name + "-" + number + ".log");
    InstanceProcess process = InstanceProcess.start(launcher, new Settings(all), log);
    instances.put(number, process);
    return process;
  }

  InstanceProcess instance(int number) {
    return instances.get(number);
  }

  /** Starts instances 0 to count - 1 and waits until all work. */
  void startAll(int count) throws Exception {
    for (int i = 0; i < count; i++) {
      start(i);
    }
    awaitRunning();
  }

  void awaitRunning() throws Exception {
    for (InstanceProcess instance : instances.values()) {
      await("instance runs", () -> !instance.alive() || instance.running());
      assertThat(instance.alive()).as(() -> logs()).isTrue();
    }
  }

  /** Feeds the stream on up to a place in it. */
  void feed(int to) {
    feed(to, line -> line, 0);
  }

  /**
   * The same, changed on the way.
   *
   * @param ahead milliseconds by which the sender's clock is wrong
   */
  void feed(int to, java.util.function.UnaryOperator<byte[]> change, long ahead) {
    try (RawProducer producer =
        new RawProducer(settings.clients(), settings.topics().named(Topics.RAW))) {
      for (; fed < to; fed++) {
        byte[] line = change.apply(stream.get(fed));
        if (line != stream.get(fed)) {
          producer.send(line);
        }
        producer.send(
            stream.get(fed), ahead == 0 ? null : Long.valueOf(System.currentTimeMillis() + ahead));
      }
      producer.flush();
    }
  }

  /** Waits until something has come out on a topic. */
  void awaitOutput(String topic) throws Exception {
    try (TopicReader reader =
        new TopicReader(settings.clients(), List.of(settings.topics().named(topic)), true)) {
      await("output on " + topic, () -> reader.poll(Duration.ofMillis(50), r -> {}) > 0);
    }
  }

  /** Feeds the rest and waits until all is worked through; what then is on a topic. */
  List<JsonNode> drained(String... topics) throws Exception {
    feed(stream.size());
    List<JsonNode> found = new ArrayList<>();
    List<String> names = List.of(topics).stream().map(settings.topics()::named).toList();
    try (Admin admin = Clusters.connect(settings);
        TopicReader reader = new TopicReader(settings.clients(), names, true)) {
      Drain drain =
          new Drain(admin, settings.getString("application.id"), settings.topics().inputs());
      await(
          "all articles worked through",
          () -> {
            assertThat(instances.values()).as(() -> logs()).anyMatch(InstanceProcess::alive);
            int came =
                reader.poll(
                    Duration.ofMillis(200),
                    r -> found.add(withoutArrival(Json.read(r.value(), JsonNode.class))));
            return came == 0 && drain.done() && reader.caughtUp();
          });
    }
    return found;
  }

  /** Arrival differs between two runs, and with it the time of detection alone. */
  private static JsonNode withoutArrival(JsonNode value) {
    ((ObjectNode) value).remove("detectedAt");
    return value;
  }

  void await(String what, Callable<Boolean> condition) throws Exception {
    Waiting.until(() -> what + "; " + logs(), PATIENCE, condition);
  }

  /** Members of the group, alive or not yet given up. */
  int members() throws Exception {
    String group = settings.getString("application.id");
    try (Admin admin = Clusters.connect(settings)) {
      return admin.describeConsumerGroups(List.of(group)).all().get().get(group).members().size();
    }
  }

  private String logs() {
    StringBuilder all = new StringBuilder();
    instances.forEach(
        (number, instance) -> {
          try {
            String said = instance.said();
            all.append("instance ").append(number).append(":\n");
            all.append(said.substring(Math.max(0, said.length() - 4000))).append('\n');
          } catch (IOException e) {
            all.append("no log: ").append(e);
          }
        });
    return all.toString();
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

  @Override
  public void close() {
    instances.values().forEach(InstanceProcess::end);
  }
}
