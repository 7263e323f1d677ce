package io.claimshift.pipeline;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.article.Article;
import io.claimshift.claim.Claim;
import io.claimshift.claim.Filing;
import io.claimshift.claim.Withdrawal;
import io.claimshift.copies.Story;
import io.claimshift.wire.Json;
import io.claimshift.wire.JsonSerde;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;

/**
 * Records of stores and internal topics as an earlier version wrote them: what they said is still
 * read. Lines are never changed, only added: topic, bytes in base 64, and what they mean.
 */
class InternalRecordsTest {
  private static final Path RECORDED =
      Path.of("src/test/resources/io/claimshift/pipeline/internal-records.tsv");
  private static final int SAMPLES = 1;

  /** Bytes that have no serde: what a start on the state of an earlier version reads, UpgradeIT. */
  private static final Set<String> RAW =
      Set.of(
          "prints-changelog",
          "bodies-changelog",
          "agenda-changelog",
          "filed-prints-changelog",
          "filed-agenda-changelog",
          // Made anew from the others at each start.
          "filed-index-changelog");

  private static final Map<String, Serde<?>> SERDES =
      new TreeMap<>(
          Map.ofEntries(
              entry("articles-by-uri-repartition", wholeArticles()),
              entry("articles-by-home-repartition", wholeArticles()),
              entry("questions-by-shard-repartition", ShardSerdes.questions()),
              entry("copy-answers-repartition", ShardSerdes.answers()),
              entry("waiting-answers-changelog", ShardSerdes.answers()),
              entry("items-changelog", CopySerdes.items()),
              entry("filed-items-changelog", CopySerdes.items()),
              entry("groups-changelog", CopySerdes.groups()),
              entry("stories-by-id-repartition", new JsonSerde<>(Story.class)),
              entry("news-by-shard-repartition", new JsonSerde<>(StoryNews.class)),
              entry("claims-changelog", new JsonSerde<>(Claim.class)),
              entry("filings-changelog", new JsonSerde<>(Filing.class)),
              entry("withdrawals-changelog", new JsonSerde<>(Withdrawal.class)),
              entry("desk-deliveries-changelog", new JsonSerde<>(KafkaDeskStore.Deliveries.class)),
              entry("waiting-alerts-changelog", new JsonSerde<>(KafkaDeskStore.Waiting.class))));

  @Test
  void recordsOfEarlierVersions_sayTheSame() throws IOException {
    for (String line : Files.readAllLines(RECORDED)) {
      String[] parts = line.split("\t");
      JsonNode now = meaning(parts[0], Base64.getDecoder().decode(parts[1]));
      assertKept(parts[0], Json.MAPPER.readTree(parts[2]), now);
    }
  }

  @Test
  void everyInternalTopic_isAmongThem() throws IOException {
    Set<String> recorded = new TreeSet<>(RAW);
    Files.readAllLines(RECORDED).forEach(line -> recorded.add(line.split("\t")[0]));

    assertThat(recorded).containsAll(internalTopics(1)).containsAll(internalTopics(2));
  }

  @Test
  void fieldThatIsLost_isNoticed() throws IOException {
    JsonNode before = Json.MAPPER.readTree("{\"a\":1,\"b\":[{\"c\":2}]}");
    JsonNode grown = Json.MAPPER.readTree("{\"a\":1,\"b\":[{\"c\":2,\"d\":3}],\"e\":4}");
    JsonNode lost = Json.MAPPER.readTree("{\"a\":1,\"b\":[{}]}");

    assertKept("x", before, grown);
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> assertKept("x", before, lost))
        .isInstanceOf(AssertionError.class);
  }

  private static void assertKept(String path, JsonNode before, JsonNode now) {
    if (before.isContainerNode()) {
      if (before.isArray()) {
        assertThat(now.size()).as(path).isEqualTo(before.size());
      }
      for (int i = 0; before.isArray() && i < before.size(); i++) {
        assertKept(path + "/" + i, before.get(i), now.path(i));
      }
      before
          .properties()
          .forEach(e -> assertKept(path + "/" + e.getKey(), e.getValue(), now.path(e.getKey())));
    } else if (!before.isNull()) {
      assertThat(now).as(path).isEqualTo(before);
    }
  }

  private static JsonNode meaning(String topic, byte[] bytes) {
    Object value = SERDES.get(topic).deserializer().deserialize(topic, bytes);
    return Json.read(Json.bytes(value), JsonNode.class);
  }

  /** What comes out of a prepared article: the article. */
  private static Serde<Article> wholeArticles() {
    Deserializer<Prepared> prepared = CopySerdes.articles().deserializer();
    return Serdes.serdeFrom(
        (topic, article) -> {
          throw new UnsupportedOperationException("only read");
        },
        (topic, bytes) -> {
          try (PackedTexts texts = new PackedTexts()) {
            return prepared.deserialize(topic, bytes).unpacked(texts).article();
          }
        });
  }

  private static Set<String> internalTopics(int copyPartitions) {
    Set<String> names = new TreeSet<>();
    for (TopologyDescription.Subtopology part :
        PipelineDriver.topology(copyPartitions).describe().subtopologies()) {
      for (TopologyDescription.Node node : part.nodes()) {
        if (node instanceof TopologyDescription.Processor processor) {
          processor.stores().forEach(store -> names.add(store + "-changelog"));
        } else if (node instanceof TopologyDescription.Source source) {
          source.topicSet().stream().filter(t -> t.endsWith("-repartition")).forEach(names::add);
        }
      }
    }
    return names;
  }

  /**
   * Adds samples of this version of what has none yet; with any argument of everything, for whoever
   * changed a record: run it before the change.
   */
  public static void main(String[] arguments) throws IOException {
    List<String> lines = new ArrayList<>();
    if (Files.exists(RECORDED)) {
      lines.addAll(Files.readAllLines(RECORDED));
    }
    for (int copyPartitions : new int[] {1, 2}) {
      Set<String> recorded = new TreeSet<>(RAW);
      lines.forEach(line -> recorded.add(line.split("\t")[0]));
      try (PipelineDriver driver = new PipelineDriver(copyPartitions)) {
        driver.watch("world", "{\"desk\":\"world\"}");
        driver.withdraw("{\"alertId\":\"early\",\"claimId\":\"none\",\"why\":\"sample\"}");
        Files.readAllLines(Path.of("src/main/resources/io/claimshift/sample/stream.ndjson"))
            .forEach(driver::send);
        for (String topic : internalTopics(copyPartitions)) {
          if (!recorded.contains(topic) || arguments.length > 0) {
            lines.addAll(samples(driver, topic));
          }
        }
      }
    }
    Files.createDirectories(RECORDED.getParent());
    Files.write(RECORDED, lines);
  }

  /** The longest: it has the most to lose. */
  private static List<String> samples(PipelineDriver driver, String topic) {
    if (RAW.contains(topic)) {
      return List.of();
    }
    return driver.records("claimshift-" + topic).stream()
        .map(TestRecord::value)
        .filter(value -> value != null)
        .sorted((a, b) -> b.length - a.length)
        .limit(SAMPLES)
        .map(value -> line(topic, value))
        .toList();
  }

  private static String line(String topic, byte[] value) {
    String base64 = Base64.getEncoder().encodeToString(value);
    String meaning = new String(Json.bytes(meaning(topic, value)), StandardCharsets.UTF_8);
    return topic + "\t" + base64 + "\t" + meaning;
  }
}
