package io.claimshift.app;

import io.claimshift.testing.Waiting;
import io.claimshift.wire.Topics;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.common.TopicPartition;

/**
 * Instances in processes of their own that share one application, and what each shows of itself.
 */
final class Fleet implements AutoCloseable {
  static final Duration SESSION = Duration.ofSeconds(6);

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Pattern ADDRESS = Pattern.compile("metrics and health at (http\\S+)");
  private static final Pattern LABEL = Pattern.compile("(\\w+)=\"([^\"]*)\"");

  private final Path directory;
  private final Map<String, String> values;
  private final Settings settings;
  private final List<String> launcher;
  private final List<InstanceProcess> instances = new ArrayList<>();
  private final HttpClient http = HttpClient.newHttpClient();

  /**
   * One whose topics are made and of which no instance runs yet.
   *
   * @param launcher a command that starts another one, empty for none
   */
  Fleet(Path directory, List<String> launcher, Map<String, String> own) throws IOException {
    this.directory = Files.createDirectories(directory);
    this.launcher = launcher;
    String name = directory.getFileName().toString();
    values = new HashMap<>(Assembly.local());
    values.put(Settings.PARTITIONS, "4");
    values.put(Settings.STORY_PARTITIONS, "4");
    values.put("application.id", name);
    values.put(Settings.TOPIC_PREFIX, name + "-");
    values.put("state.dir", directory.resolve("none").toString());
    values.put("main.consumer.session.timeout.ms", Long.toString(SESSION.toMillis()));
    // What was read stays, to be counted.
    values.put("repartition.purge.interval.ms", "86400000");
    values.putAll(own);
    settings = new Settings(values);
    try (Admin admin = Clusters.connect(settings)) {
      Assembly.localTopics(settings).apply(admin);
    }
  }

  Settings settings() {
    return settings;
  }

  /** Starts as many and waits until each works. */
  void start(int count) throws Exception {
    for (int i = 0; i < count; i++) {
      Map<String, String> one = new HashMap<>(values);
      one.put("state.dir", directory.resolve("state-" + i).toString());
      one.put(Settings.STATUS_PORT, "0");
      one.put("client.id", "instance-" + i);
      Path log = directory.resolve(i + ".log");
      instances.add(InstanceProcess.start(launcher, new Settings(one), log));
    }
    for (InstanceProcess instance : instances) {
      Waiting.until(
          "instance runs",
          PATIENCE,
          () -> {
            if (!instance.alive()) {
              throw new IllegalStateException("ended: " + instance.said());
            }
            return instance.running();
          });
    }
    // The last to start takes work from the others.
    Waiting.until("no instance is without work", PATIENCE, () -> held().size() == count);
  }

  InstanceProcess instance(int number) {
    return instances.get(number);
  }

  /** Partitions that each instance reads, by its number; only those that have any. */
  Map<Integer, List<TopicPartition>> held() throws Exception {
    Map<Integer, List<TopicPartition>> held = new TreeMap<>();
    String group = settings.getString("application.id");
    try (Admin admin = Clusters.connect(settings)) {
      var members = admin.describeConsumerGroups(List.of(group)).all().get().get(group).members();
      for (MemberDescription member : members) {
        int number = Integer.parseInt(member.clientId().split("-")[1]);
        held.computeIfAbsent(number, n -> new ArrayList<>())
            .addAll(member.assignment().topicPartitions());
      }
    }
    held.values().removeIf(List::isEmpty);
    return held;
  }

  /** Number of the instance that reads the first partition of an internal topic. */
  int holderOf(String internal) throws Exception {
    TopicPartition wanted = new TopicPartition(internal(internal), 0);
    return held().entrySet().stream()
        .filter(one -> one.getValue().contains(wanted))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private String internal(String name) {
    return settings.getString("application.id") + "-" + name + "-repartition";
  }

  /** Bytes of each partition of an internal topic since the beginning. */
  Map<Integer, Long> bytes(String internal) {
    Map<Integer, Long> counts = new TreeMap<>();
    List<String> topic = List.of(internal(internal));
    try (TopicReader reader = new TopicReader(settings.clients(), topic, true)) {
      do {
        reader.poll(
            Duration.ofMillis(100),
            record ->
                counts.merge(record.partition(), (long) record.serializedValueSize(), Long::sum));
      } while (!reader.caughtUp());
    }
    return counts;
  }

  /** Entries of each store that an instance has, of warm copies too. */
  Map<String, Double> entries(int number) throws Exception {
    return samples(number, "claimshift_store_entries", "store");
  }

  int size() {
    return instances.size();
  }

  private Map<String, Double> samples(int number, String metric, String label) throws Exception {
    Map<String, Double> samples = new LinkedHashMap<>();
    String scraped = scrape(number);
    scraped
        .lines()
        .filter(line -> line.startsWith(metric + "{"))
        .forEach(
            line -> {
              double value = Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
              Matcher labels = LABEL.matcher(line);
              while (labels.find()) {
                if (labels.group(1).equals(label)) {
                  samples.merge(labels.group(2), value, Double::sum);
                }
              }
            });
    return samples;
  }

  private String scrape(int number) throws Exception {
    Matcher address = ADDRESS.matcher(instances.get(number).said());
    if (!address.find()) {
      throw new IllegalStateException("no address: " + instances.get(number).said());
    }
    HttpRequest request = HttpRequest.newBuilder(URI.create(address.group(1) + "/metrics")).build();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  /**
   * Sends records and waits for the next alert.
   *
   * @param before done once somebody listens for it, and counted
   */
  double secondsToNextAlert(List<byte[]> records, Waiting.Step before) throws Exception {
    List<String> alerts = List.of(settings.topics().named(Topics.ALERTS));
    try (TopicReader reader = new TopicReader(settings.clients(), alerts, false);
        RawProducer producer =
            new RawProducer(settings.clients(), settings.topics().named(Topics.RAW))) {
      long begin = System.nanoTime();
      before.run();
      records.forEach(producer::send);
      producer.flush();
      Waiting.until("an alert", PATIENCE, () -> reader.poll(Duration.ofMillis(50), r -> {}) > 0);
      return (System.nanoTime() - begin) / 1e9;
    }
  }

  @Override
  public void close() {
    instances.forEach(InstanceProcess::end);
  }
}
