package io.claimshift.pipeline;

import io.claimshift.article.Article;
import io.claimshift.broker.EmbeddedBroker;
import io.claimshift.copies.CopyPolicy;
import io.claimshift.copies.NinjsLines;
import io.claimshift.copies.Verdict;
import io.claimshift.wire.Topics;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * The copy stage on an embedded broker beside a topology that passes the same records on: the same
 * input, one repartition and one output topic, the same guarantee and commit interval, two threads
 * each, in turn and in one process; and the same stage over shards, which has two hops more. Tells
 * articles a second of each, and what the stage keeps of an article on disk and in its changelogs.
 */
public final class StageThroughput {

  private static final int ROUNDS = 8;
  private static final int SHARDS = 4;
  private static final String IN = "in";
  private static final String OUT = "out";
  private static final Serde<Article> ARTICLES =
      Compact.serde(CopySerdes::write, CopySerdes::readArticle);

  private final EmbeddedBroker broker;
  private final Admin admin;
  private final List<Article> articles;
  private int runs;

  private StageThroughput(EmbeddedBroker broker, Admin admin, List<Article> articles) {
    this.broker = broker;
    this.admin = admin;
    this.articles = articles;
  }

  /** The arguments are a file of ninjs lines and, where shards are of no interest, "alone". */
  public static void main(String[] args) throws Exception {
    List<Article> articles = NinjsLines.ofSize(Path.of(args[0]), 500, 20_000, 20_000);
    try (EmbeddedBroker broker = EmbeddedBroker.start();
        Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      new StageThroughput(broker, admin, articles).run(!List.of(args).contains("alone"));
    }
    // Streams leaves threads of native code behind.
    System.exit(0);
  }

  private void run(boolean shards) throws Exception {
    fill();
    System.out.printf("%,d articles%n", articles.size());
    for (int round = 1; round <= ROUNDS; round++) {
      double passed = measure("pass-through", passThrough());
      double judged = measure("copy stage", stage());
      System.out.printf(
          "round %d: pass-through %,.0f/s, copy stage %,.0f/s, ratio %.2f%s%n",
          round, passed, judged, judged / passed, round == 1 ? " (warming up)" : "");
      if (shards) {
        System.out.printf("  in 4 shards %,.0f/s%n", measure("in 4 shards", sharded()));
      }
    }
  }

  private void fill() throws Exception {
    create(IN);
    Map<String, Object> settings =
        Map.of("bootstrap.servers", broker.bootstrapServers(), "linger.ms", 5);
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      for (Article article : articles) {
        producer.send(
            new ProducerRecord<>(IN, article.uri(), ARTICLES.serializer().serialize(IN, article)));
      }
      producer.flush();
    }
  }

  private Topology passThrough() {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(IN, Consumed.with(Serdes.String(), Serdes.ByteArray()))
        .repartition(hop(Serdes.ByteArray()))
        .to(OUT, Produced.with(Serdes.String(), Serdes.ByteArray()));
    return builder.build();
  }

  private Topology stage() {
    StreamsBuilder builder = new StreamsBuilder();
    publish(
        prepared(builder)
            .repartition(hop(CopySerdes.articles()))
            .process(new JudgeCopies(CopyPolicy.DEFAULT, Watcher.NONE)));
    return builder.build();
  }

  private Topology sharded() {
    StreamsBuilder builder = new StreamsBuilder();
    publish(
        new ShardedCopies(CopyPolicy.DEFAULT, new CopyShards(SHARDS), Watcher.NONE)
            .judge(prepared(builder)));
    return builder.build();
  }

  private static KStream<String, Prepared> prepared(StreamsBuilder builder) {
    return builder.stream(IN, Consumed.with(Serdes.ByteArray(), ARTICLES))
        .mapValues(article -> new Received(article, null))
        .process(new PrepareArticles());
  }

  private static void publish(KStream<String, Verdict> verdicts) {
    Topics topics = new Topics("", List.of());
    verdicts
        .flatMap(Routing::canonicals)
        .to(OUT, Produced.with(Serdes.String(), topics.unique().values()));
    verdicts
        .flatMap(Routing::copies)
        .to(OUT, Produced.with(Serdes.String(), topics.copies().values()));
  }

  private static <V> Repartitioned<String, V> hop(Serde<V> values) {
    return Repartitioned.with(Serdes.String(), values).withName("hop").withNumberOfPartitions(1);
  }

  private double measure(String name, Topology topology) throws Exception {
    create(OUT);
    Path state = Files.createTempDirectory("stage-");
    String id = "run-" + runs++;
    try (KafkaStreams streams = new KafkaStreams(topology, settings(id, state))) {
      long begin = System.nanoTime();
      streams.start();
      while (end(OUT) < articles.size()) {
        Thread.sleep(20);
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      System.out.printf(
          "  %s: %.0f microseconds of the stream threads' processor time an article, %.0f of the"
              + " busier one's%n",
          name,
          streamThreads(id).sum() / 1e3 / articles.size(),
          streamThreads(id).max().orElse(0) / 1e3 / articles.size());
      streams.close(Duration.ofSeconds(30));
      if (!name.equals("pass-through")) {
        tellState(id, state);
      }
      return articles.size() / seconds;
    } finally {
      admin.deleteTopics(List.of(OUT)).all().get();
      while (admin.listTopics().names().get().contains(OUT)) {
        Thread.sleep(20);
      }
    }
  }

  private static LongStream streamThreads(String id) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
        .filter(Objects::nonNull)
        .filter(thread -> thread.getThreadName().matches(id + ".*StreamThread-\\d+"))
        .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()));
  }

  private Properties settings(String id, Path state) {
    Properties settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, id);
    settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers());
    settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
    settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 50);
    settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 2);
    settings.put(
        StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, CompressedStores.class.getName());
    settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
    settings.put(StreamsConfig.producerPrefix("linger.ms"), 5);
    settings.put(StreamsConfig.consumerPrefix("auto.offset.reset"), "earliest");
    return settings;
  }

  private void create(String topic) throws Exception {
    admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
    while (admin.listTopics().names().get().stream().noneMatch(topic::equals)) {
      Thread.sleep(20);
    }
  }

  /** Records in the topic, markers of transactions included, which are few. */
  private long end(String topic) throws Exception {
    TopicPartition partition = new TopicPartition(topic, 0);
    return admin
        .listOffsets(Map.of(partition, OffsetSpec.latest()))
        .partitionResult(partition)
        .get()
        .offset();
  }

  private void tellState(String id, Path state) throws IOException, Exception {
    Map<String, Long> disk = new TreeMap<>();
    try (Stream<Path> files = Files.walk(state)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".sst")).toList()) {
        disk.merge(file.getParent().getFileName().toString(), Files.size(file), Long::sum);
      }
    }
    disk.forEach(
        (store, bytes) ->
            System.out.printf(
                "  %s on disk %.0f bytes/article%n", store, bytes / (double) articles.size()));
    admin.describeLogDirs(List.of(1)).allDescriptions().get().values().stream()
        .flatMap(dirs -> dirs.values().stream())
        .flatMap(dir -> dir.replicaInfos().entrySet().stream())
        .filter(replica -> replica.getKey().topic().startsWith(id + "-"))
        .filter(replica -> replica.getKey().topic().endsWith("-changelog"))
        .forEach(
            replica ->
                System.out.printf(
                    "  %s %.0f bytes/article%n",
                    replica.getKey(), replica.getValue().size() / (double) articles.size()));
  }
}
