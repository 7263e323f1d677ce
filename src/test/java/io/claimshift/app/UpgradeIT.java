package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.testing.Waiting;
import io.claimshift.wire.Json;
import io.claimshift.wire.Topics;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/**
 * An upgrade in miniature: an earlier version worked through the first half of the sample and left
 * its changelogs, byte by byte; this version restores its state from them and goes on. It tells of
 * the second half what it tells where it has read the first half itself.
 */
class UpgradeIT {
  private static final Path RECORDED =
      Path.of("src/test/resources/io/claimshift/app/state-of-first-half.tsv.gz");
  private static final String CHANGELOG = "-changelog";
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** A record that was left behind; topics without the application's name. */
  private record Left(String topic, byte[] key, byte[] value) {}

  @Test
  void stateOfAnEarlierVersion_isRestoredAndGoneOnWith() throws Exception {
    List<String> undisturbed;
    try (LocalCluster cluster = LocalCluster.start(Map.of())) {
      play(cluster.settings(), firstHalf());
      undisturbed = play(cluster.settings(), secondHalf());
    }
    try (LocalCluster cluster = LocalCluster.start(Map.of())) {
      restore(cluster.settings(), read());

      List<String> told = play(cluster.settings(), secondHalf());

      assertThat(told).isNotEmpty().isEqualTo(undisturbed);
      // This one hangs on a denial of the first half.
      assertThat(told).contains("reversal North Korea denied confirmed");
    }
  }

  private static void restore(Settings settings, List<Left> left) throws Exception {
    String application = settings.getString("application.id") + "-";
    List<Left> changelogs = left.stream().filter(one -> one.topic().endsWith(CHANGELOG)).toList();
    List<NewTopic> topics =
        changelogs.stream()
            .map(one -> application + one.topic())
            .distinct()
            .map(name -> new NewTopic(name, Optional.of(1), Optional.of((short) 1)))
            .map(topic -> topic.configs(Map.of("cleanup.policy", "compact")))
            .toList();
    ByteArraySerializer bytes = new ByteArraySerializer();
    try (Admin admin = Clusters.connect(settings);
        KafkaProducer<byte[], byte[]> producer =
            new KafkaProducer<>(settings.clients(), bytes, bytes)) {
      admin.createTopics(topics).all().get();
      left.forEach(
          one ->
              producer.send(
                  new ProducerRecord<>(application + one.topic(), one.key(), one.value())));
    }
  }

  /** What was told, in order; ids depend on the rules of a version. */
  private static List<String> play(Settings settings, List<byte[]> articles) throws Exception {
    List<String> told = new ArrayList<>();
    try (TopicReader reader =
            new TopicReader(
                settings.clients(), List.of(settings.topics().named(Topics.ALERTS)), false);
        Instance instance = new Instance(settings).start();
        Admin admin = Clusters.connect(settings);
        RawProducer producer =
            new RawProducer(settings.clients(), settings.topics().named(Topics.RAW))) {
      articles.forEach(producer::send);
      producer.flush();
      Drain drain =
          new Drain(admin, settings.getString("application.id"), settings.topics().inputs());
      Waiting.until(
          "all worked through",
          PATIENCE,
          () -> {
            instance.failIfBroken();
            return drain.done();
          });
      do {
        reader.poll(
            Duration.ofMillis(100),
            record -> told.add(change(Json.read(record.value(), JsonNode.class))));
      } while (!reader.caughtUp());
    }
    return told;
  }

  private static String change(JsonNode alert) {
    return Stream.of("type", "holder", "from", "to")
        .map(field -> alert.path(field).asText())
        .collect(Collectors.joining(" "));
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

  private static List<byte[]> firstHalf() throws IOException {
    return sample().subList(0, sample().size() / 2);
  }

  private static List<byte[]> secondHalf() throws IOException {
    return sample().subList(sample().size() / 2, sample().size());
  }

  private static List<Left> read() throws IOException {
    Base64.Decoder base64 = Base64.getDecoder();
    List<Left> left = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(RECORDED)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split("\t", -1);
        left.add(new Left(parts[0], base64.decode(parts[1]), base64.decode(parts[2])));
      }
    }
    return left;
  }

  /** Records what this version leaves, for those that come after it. */
  public static void main(String[] arguments) throws Exception {
    Files.createDirectories(RECORDED.getParent());
    try (LocalCluster cluster = LocalCluster.start(Map.of());
        Writer out =
            new BufferedWriter(
                new OutputStreamWriter(
                    new GZIPOutputStream(Files.newOutputStream(RECORDED)),
                    StandardCharsets.UTF_8))) {
      play(cluster.settings(), firstHalf());
      for (Left one : changelogs(cluster.settings())) {
        write(out, one);
      }
    }
  }

  private static Collection<Left> changelogs(Settings settings) throws Exception {
    String application = settings.getString("application.id") + "-";
    List<String> topics;
    try (Admin admin = Clusters.connect(settings)) {
      topics =
          admin.listTopics().names().get().stream()
              .filter(name -> name.startsWith(application) && name.endsWith(CHANGELOG))
              .sorted()
              .toList();
    }
    Map<String, Left> last = new LinkedHashMap<>();
    try (TopicReader reader = new TopicReader(settings.clients(), topics, true)) {
      do {
        reader.poll(
            Duration.ofMillis(100),
            record -> {
              String topic = record.topic().substring(application.length());
              String key = topic + ' ' + Base64.getEncoder().encodeToString(record.key());
              if (record.value() == null) {
                last.remove(key);
              } else {
                last.put(key, new Left(topic, record.key(), record.value()));
              }
            });
      } while (!reader.caughtUp());
    }
    return last.values();
  }

  private static void write(Writer out, Left one) throws IOException {
    Base64.Encoder base64 = Base64.getEncoder();
    out.write(
        one.topic()
            + '\t'
            + base64.encodeToString(one.key())
            + '\t'
            + base64.encodeToString(one.value())
            + '\n');
  }
}
