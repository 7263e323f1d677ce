package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.broker.BrokerCluster;
import io.claimshift.wire.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an operator has to reckon with, on three brokers and instances in processes of their own:
 * after each fault the alerts are those of the undisturbed run. Writes target/faults.txt, the
 * figures of src/main/docs/faults.md.
 */
class FaultsIT {
  private static final Path REPORT = Path.of("target", "faults.txt");

  /** A broker refuses what is an hour ahead or more. */
  private static final long AHEAD = Duration.ofMinutes(50).toMillis();

  private static final long BEHIND = Duration.ofDays(400).toMillis();

  /** Longer than the session of an instance: it is given up while it is cut off. */
  private static final long CUT_MILLIS = 12_000;

  @TempDir private static Path directory;
  private static BrokerCluster cluster;
  private static List<JsonNode> undisturbed;

  @BeforeAll
  static void runUndisturbed() throws Exception {
    Files.deleteIfExists(REPORT);
    cluster = BrokerCluster.start(directory.resolve("brokers"));
    try (Trial calm = trial("calm")) {
      calm.startAll(1);
      undisturbed = calm.drained(Topics.ALERTS);
    }
    assertThat(undisturbed).isNotEmpty();
  }

  @AfterAll
  static void stop() throws IOException {
    cluster.close();
  }

  @Test
  void brokerDownAndBack_alertsAsUndisturbed() throws Exception {
    try (Trial trial = trial("broker")) {
      trial.startAll(2);
      trial.feed(trial.length() / 3);
      trial.awaitOutput(Topics.UNIQUE);
      int down = coordinator(trial) % 3 + 1;
      Clock clock = new Clock();
      cluster.stop(down);
      trial.feed(2 * trial.length() / 3);
      trial.awaitOutput(Topics.ALERTS);
      cluster.restart(down);
      check("a broker stopped and started", trial, clock);
    }
  }

  @Test
  void coordinatorDownAndBack_alertsAsUndisturbed() throws Exception {
    try (Trial trial = trial("coordinator")) {
      trial.startAll(2);
      trial.feed(trial.length() / 3);
      trial.awaitOutput(Topics.UNIQUE);
      int down = coordinator(trial);
      Clock clock = new Clock();
      cluster.stop(down);
      trial.feed(2 * trial.length() / 3);
      trial.awaitOutput(Topics.ALERTS);
      cluster.restart(down);
      check("the group coordinator's broker stopped and started", trial, clock);
    }
  }

  @Test
  void networkCut_alertsAsUndisturbed() throws Exception {
    try (Trial trial = trial("cut")) {
      trial.start(0, Map.of("bootstrap.servers", cluster.proxiedServers()));
      trial.start(1);
      trial.awaitRunning();
      trial.feed(trial.length() / 3);
      trial.awaitOutput(Topics.UNIQUE);
      Clock clock = new Clock();
      cluster.cut();
      trial.feed(2 * trial.length() / 3);
      // How long a cable is cut is the experiment; nothing is waited for.
      Thread.sleep(CUT_MILLIS);
      cluster.mend();
      check("network between one instance and all brokers cut for 12 s", trial, clock);
      assertThat(trial.instance(1).alive()).isTrue();
    } finally {
      cluster.mend();
    }
  }

  @Test
  void stateDamagedAfterAKill_alertsAsUndisturbed() throws Exception {
    try (Trial trial = trial("damaged")) {
      trial.startAll(1);
      trial.feed(trial.length() / 2);
      trial.awaitOutput(Topics.ALERTS);
      trial.instance(0).kill();
      assertThat(damage(trial.stateOf(0))).isPositive();
      Clock clock = new Clock();
      InstanceProcess refusing = trial.start(0);
      assertThat(refusing.await()).isEqualTo(Main.FAILED);
      assertThat(refusing.said()).contains(trial.stateOf(0).toString(), "remove it");
      remove(trial.stateOf(0));
      trial.start(0);
      check("state directory overwritten after kill -9, then removed", trial, clock);
    }
  }

  @Test
  void stateGoneAfterAStop_alertsAsUndisturbed() throws Exception {
    try (Trial trial = trial("gone")) {
      trial.startAll(1);
      trial.feed(trial.length() / 2);
      trial.awaitOutput(Topics.ALERTS);
      assertThat(trial.instance(0).stop()).isIn(0, 143);
      Clock clock = new Clock();
      trial.start(1);
      check("state directory lost after a clean stop", trial, clock);
    }
  }

  @Test
  void sendersClockJumps_alertsAsUndisturbed() throws Exception {
    try (Trial trial = trial("clock")) {
      trial.startAll(1);
      Clock clock = new Clock();
      trial.feed(trial.length() / 3, line -> line, AHEAD);
      trial.feed(2 * trial.length() / 3, line -> line, -BEHIND);
      check("sender's clock 50 minutes ahead, then 400 days behind", trial, clock);
    }
  }

  @Test
  void poisonInTheStream_alertsAsUndisturbed() throws Exception {
    Random random = new Random(7);
    UnaryOperator<byte[]> poison = line -> random.nextInt(10) == 0 ? bad(line, random) : line;
    try (Trial trial = trial("poison")) {
      trial.startAll(1);
      Clock clock = new Clock();
      trial.feed(trial.length(), poison, 0);
      check("one record in ten broken", trial, clock);
    }
  }

  @Test
  void rollingRestart_alertsAsUndisturbed() throws Exception {
    try (Trial trial = trial("rolling")) {
      trial.startAll(2);
      trial.feed(trial.length() / 3);
      trial.awaitOutput(Topics.UNIQUE);
      Clock clock = new Clock();
      trial.instance(0).stop();
      trial.feed(trial.length() / 2);
      trial.start(0);
      trial.awaitRunning();
      trial.instance(1).stop();
      trial.feed(2 * trial.length() / 3);
      trial.start(1);
      check("both instances restarted in turn", trial, clock);
    }
  }

  @Test
  void streamsGroupProtocol_killed_alertsAsUndisturbed() throws Exception {
    Map<String, String> values = new HashMap<>();
    values.put("bootstrap.servers", cluster.bootstrapServers());
    values.put(Settings.REPLICATION, "3");
    values.put("group.protocol", "streams");
    try (Trial trial = new Trial(directory, "protocol", values)) {
      trial.startAll(2);
      trial.feed(trial.length() / 2);
      trial.awaitOutput(Topics.UNIQUE);
      Clock clock = new Clock();
      trial.instance(0).kill();
      check("kill -9 of one of two, streams group protocol", trial, clock);
    }
  }

  private static Trial trial(String name) throws IOException {
    return new Trial(
        directory,
        name,
        Map.of("bootstrap.servers", cluster.bootstrapServers(), Settings.REPLICATION, "3"));
  }

  private static void check(String fault, Trial trial, Clock clock) throws Exception {
    List<JsonNode> alerts = trial.drained(Topics.ALERTS);
    Set<String> seen = new HashSet<>();
    long doubled = ids(alerts).filter(id -> !seen.add(id)).count();
    long lost = ids(undisturbed).filter(id -> !seen.contains(id)).count();
    String line =
        String.format(
            "%s: %d alerts, %d lost, %d doubled, all worked through after %.1f s%n",
            fault, alerts.size(), lost, doubled, clock.seconds());
    Files.writeString(REPORT, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    assertThat(alerts).as(line).isEqualTo(undisturbed);
  }

  private static Stream<String> ids(List<JsonNode> alerts) {
    return alerts.stream().map(alert -> alert.path("alertId").asText());
  }

  private static int coordinator(Trial trial) throws Exception {
    String group = trial.settings().getString("application.id");
    try (Admin admin = Clusters.connect(trial.settings())) {
      return admin
          .describeConsumerGroups(List.of(group))
          .describedGroups()
          .get(group)
          .get()
          .coordinator()
          .id();
    }
  }

  /** Overwrites what the stores hold; tells how many files. */
  private static int damage(Path state) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(state)) {
      files =
          all.filter(Files::isRegularFile).filter(f -> f.toString().contains("rocksdb")).toList();
    }
    for (Path file : files) {
      Files.writeString(file, "damaged");
    }
    return files.size();
  }

  private static void remove(Path state) throws IOException {
    try (Stream<Path> all = Files.walk(state)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static byte[] bad(byte[] line, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> "{\"uri\":".getBytes(StandardCharsets.UTF_8);
      case 1 -> new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1};
      case 2 -> ("[".repeat(5000) + "]".repeat(5000)).getBytes(StandardCharsets.UTF_8);
      default -> java.util.Arrays.copyOf(line, line.length / 2);
    };
  }

  private static final class Clock {
    private final long begin = System.nanoTime();

    double seconds() {
      return (System.nanoTime() - begin) / 1e9;
    }
  }
}
