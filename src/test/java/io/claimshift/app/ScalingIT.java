package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.broker.EmbeddedBroker;
import io.claimshift.testing.Waiting;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How instances in processes of their own share the work, and how long it lies still when one is
 * killed. Writes target/scaling.txt, the figures of src/main/docs/sizing.md. {@code
 * -Dscaling.input=FILE} plays another stream than the sample, {@code -Dscaling.warm=N} and {@code
 * -Dscaling.articles=N} say how much of it, {@code -Dscaling.launcher=COMMAND} starts each instance
 * by a command that holds it to a part of a core.
 */
class ScalingIT {
  private static final Path REPORT = Path.of("target", "scaling.txt");
  private static final String CLAIMS = "news-by-shard";
  private static final int PARTITIONS = 4;
  private static final int WARM = Integer.getInteger("scaling.warm", 20);
  private static final int ARTICLES = Integer.getInteger("scaling.articles", 48);
  private static final List<String> LAUNCHER =
      List.of(System.getProperty("scaling.launcher", "").split(" ")).stream()
          .filter(word -> !word.isEmpty())
          .toList();

  @TempDir private static Path directory;
  private static EmbeddedBroker broker;
  private static Path input;
  private static List<byte[]> sample;

  @BeforeAll
  static void startBroker() throws IOException {
    Files.deleteIfExists(REPORT);
    broker = EmbeddedBroker.start();
    Path copy = directory.resolve("sample.ndjson");
    Files.copy(SampleStream.open(), copy);
    input = Path.of(System.getProperty("scaling.input", copy.toString()));
    sample = lines(copy, 0, Integer.MAX_VALUE);
  }

  @AfterAll
  static void stopBroker() {
    broker.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void instances_shareTheWork(int count) throws Exception {
    try (Fleet fleet =
        fleet("share" + count, Map.of(Settings.CLAIM_PARTITIONS, Integer.toString(PARTITIONS)))) {
      fleet.start(count);
      play(fleet, 0, WARM);
      Shares before = Shares.of(fleet);
      BenchReport played = play(fleet, WARM, ARTICLES);
      Shares done = Shares.of(fleet).since(before);

      List<Integer> held = fleet.held().values().stream().map(List::size).toList();
      report(
          "%d instances: %.1f articles/s, %.1f ms of the instances' processor time an article;"
              + " partitions held %s, processor time in percent %s; fullest partition over the"
              + " mean: stories %.2f, claims %.2f",
          count,
          played.articlesPerSecond(),
          done.cpuMillis() / ARTICLES,
          held,
          done.cpuPercent(),
          Shares.fullest(done.stories(), PARTITIONS),
          Shares.fullest(done.claims(), PARTITIONS));
      assertThat(held).hasSize(count);
      assertThat(done.cpuPercent()).allMatch(share -> share > 0);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void holderOfClaimsKilled_anotherTellsTheNextAlert(int standbys) throws Exception {
    Map<String, String> own =
        Map.of(Settings.PARTITIONS, "1", "num.standby.replicas", Integer.toString(standbys));
    try (Fleet fleet = fleet("standby" + standbys, own)) {
      fleet.start(2);
      if (!input.startsWith(directory)) {
        // The sample comes below: played twice it is nothing but copies.
        play(fleet, 0, WARM + ARTICLES);
      }
      int half = sample.size() / 2;
      double calm = fleet.secondsToNextAlert(sample.subList(0, half), () -> {});
      int holder = fleet.holderOf(CLAIMS);
      double entries = fleet.entries(holder).get("claims");
      if (standbys > 0) {
        Waiting.until(
            "the copy is warm",
            Duration.ofMinutes(2),
            () -> fleet.entries(1 - holder).getOrDefault("claims", 0.0) >= entries);
      }
      double killed =
          fleet.secondsToNextAlert(
              sample.subList(half, sample.size()), fleet.instance(holder)::kill);

      report(
          "%d standby replicas: next alert %.1f s after its articles were sent, %.1f s after a"
              + " kill -9 of the holder of %,.0f claims (session timeout %d s)",
          standbys, calm, killed, entries, Fleet.SESSION.toSeconds());
      assertThat(fleet.holderOf(CLAIMS)).isEqualTo(1 - holder);
    }
  }

  private static Fleet fleet(String name, Map<String, String> own) throws IOException {
    Map<String, String> values = new HashMap<>(own);
    values.put("bootstrap.servers", broker.bootstrapServers());
    return new Fleet(directory.resolve(name), LAUNCHER, values);
  }

  /** What {@code bench -b BROKERS --drive} does, with a part of the input. */
  private static BenchReport play(Fleet fleet, int from, int count) throws Exception {
    Path part = Files.createTempFile(directory, "part", ".ndjson");
    for (byte[] line : lines(input, from, count)) {
      Files.write(part, line, StandardOpenOption.APPEND);
      Files.write(part, new byte[] {'\n'}, StandardOpenOption.APPEND);
    }
    return new Bench(fleet.settings(), new Bench.Load(part, 0, count, 0, false)).run(null);
  }

  private static List<byte[]> lines(Path file, int from, int count) throws IOException {
    List<byte[]> found = new ArrayList<>();
    try (Lines lines = Lines.open(file)) {
      byte[] line = lines.next();
      for (int i = 0; line != null && found.size() < count; i++, line = lines.next()) {
        if (i >= from) {
          found.add(line);
        }
      }
    }
    return found;
  }

  private static void report(String format, Object... values) throws IOException {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    String line =
        String.format(Locale.ROOT, format, values)
            + String.format(Locale.ROOT, "; load average %.1f%n", load);
    Files.writeString(REPORT, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
