package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.broker.BrokerCluster;
import io.claimshift.wire.Json;
import io.claimshift.wire.Topics;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
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

  /**
   * What a client logs when a leader cannot reach its followers or the transaction's coordinator.
   */
  private static final String REFUSED = "NOT_ENOUGH_REPLICAS";

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final long BEHIND = Duration.ofDays(400).toMillis();

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
      trial.await("the one cut off is given up", () -> trial.members() == 1);
      cluster.mend();
      check("network between one instance and all brokers cut until it is given up", trial, clock);
      assertThat(trial.instance(1).alive()).isTrue();
    } finally {
      cluster.mend();
    }
  }

  @Test
  void brokersCutOffFromEachOther_alertsAsUndisturbed() throws Exception {
    try (Trial trial = trial("between")) {
      trial.startAll(2);
      trial.feed(trial.length() / 3);
      trial.awaitOutput(Topics.UNIQUE);
      Clock clock = new Clock();
      cluster.cutBetweenBrokers();
      trial.await(
          "a write is refused",
          () ->
              trial.instance(0).said().contains(REFUSED)
                  || trial.instance(1).said().contains(REFUSED));
      cluster.mend();
      check("brokers cut off from each other until they refuse to write", trial, clock);
    } finally {
      cluster.mend();
    }
  }

  @Test
  void diskFullUnderTheState_endsAndAnotherGoesOn_alertsAsUndisturbed() throws Exception {
    try (Trial trial = trial("full")) {
      Path state = Files.createDirectories(trial.stateOf(0));
      // Stores write to disk at once, which takes a day's stream otherwise.
      Map<String, String> eager = Map.of("rocksdb.config.setter", EagerStores.class.getName());
      InstanceProcess filled = trial.start(0, eager, onSmallDisk(state));
      trial.awaitRunning();
      trial.feed(trial.length() / 3);
      trial.awaitOutput(Topics.UNIQUE);
      Clock clock = new Clock();
      fill(Path.of("/proc/" + filled.pid() + "/root" + state));
      trial.feed(2 * trial.length() / 3);
      assertThat(filled.await()).isEqualTo(Main.FAILED);
      assertThat(filled.said()).contains("the pipeline stopped", "No space left on device");
      trial.start(1);
      check("disk full under an instance's state; another one takes over", trial, clock);
    }
  }

  @Test
  void instancesClockJumps_alertsAsUndisturbed() throws Exception {
    try (Trial trial = trial("jump")) {
      Path offset = Files.writeString(directory.resolve("offset"), "+0");
      InstanceProcess jumping = trial.start(0, Map.of(), withClock(offset));
      trial.awaitRunning();
      trial.feed(trial.length() / 3);
      trial.awaitOutput(Topics.UNIQUE);
      Clock clock = new Clock();
      Files.writeString(offset, "+2h");
      trial.feed(2 * trial.length() / 3);
      trial.awaitOutput(Topics.ALERTS);
      Files.writeString(offset, "-3d");
      assertThat(jumping.await()).isEqualTo(Main.FAILED);
      assertThat(jumping.said()).contains("clock was set back by");
      trial.start(0, Map.of(), withClock(offset));
      check("instance's clock 2 hours ahead, then 3 days behind and started anew", trial, clock);
    }
  }

  @Test
  void slowConsumerOfAlerts_keepsNobodyWaiting_andMissesNothing() throws Exception {
    try (Trial trial = trial("slow");
        TopicReader slow =
            new TopicReader(
                trial.settings().clients(),
                List.of(trial.settings().topics().named(Topics.ALERTS)),
                true)) {
      trial.startAll(1);
      Clock clock = new Clock();
      trial.feed(trial.length() / 2);
      trial.awaitOutput(Topics.ALERTS);
      List<String> came = new ArrayList<>();
      slow.poll(
          PATIENCE, r -> came.add(Json.read(r.value(), JsonNode.class).path("alertId").asText()));
      check("a consumer of alerts that stops reading in the middle", trial, clock);
      while (!slow.caughtUp()) {
        slow.poll(
            PATIENCE, r -> came.add(Json.read(r.value(), JsonNode.class).path("alertId").asText()));
      }
      assertThat(came).isEqualTo(ids(undisturbed).toList());
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

  /**
   * A file system in memory that only the instance sees; needs the rights of root or of a user's
   * own namespace.
   */
  private static List<String> onSmallDisk(Path state) {
    String mount = "mount -t tmpfs -o size=16m small '" + state + "' && exec \"$@\"";
    return List.of("unshare", "--map-root-user", "--mount", "sh", "-c", mount, "sh");
  }

  private static void fill(Path state) throws IOException {
    byte[] block = new byte[1 << 16];
    try (OutputStream file = Files.newOutputStream(state.resolve("filled"))) {
      assertThatIOException()
          .isThrownBy(
              () -> {
                while (true) {
                  file.write(block);
                }
              })
          .withMessageContaining("No space left");
    }
  }

  /** Debian's libfaketime; the offset is read again each second. */
  private static List<String> withClock(Path offset) {
    return List.of(
        "env",
        "LD_PRELOAD=/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1",
        "FAKETIME_TIMESTAMP_FILE=" + offset,
        "FAKETIME_CACHE_DURATION=1",
        "DONT_FAKE_MONOTONIC=1");
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
