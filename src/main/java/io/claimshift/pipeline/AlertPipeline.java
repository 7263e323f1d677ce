package io.claimshift.pipeline;

import static org.apache.kafka.streams.kstream.Named.as;

import io.claimshift.alert.Outcome;
import io.claimshift.copies.Story;
import io.claimshift.copies.Verdict;
import io.claimshift.wire.DeskAlertRecord;
import io.claimshift.wire.JsonSerde;
import io.claimshift.wire.Topic;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * The pipeline: raw articles are read, copies found, statements read, claims tracked, alerts told.
 * Three internal topics lie between: by item, by story, by shard of claims; two more where the copy
 * memory is spread over shards.
 */
public final class AlertPipeline {
  private final PipelineOptions options;
  private final Watcher watcher;

  public AlertPipeline(PipelineOptions options) {
    this(options, Watcher.NONE);
  }

  /** A pipeline that somebody watches. */
  public AlertPipeline(PipelineOptions options, Watcher watcher) {
    this.options = options;
    this.watcher = watcher;
  }

  /** The topology as it runs; every node, store and internal topic has a name that stays. */
  public Topology topology() {
    StreamsBuilder builder = new StreamsBuilder(namingEnforced());
    KStream<byte[], Received> received = read(builder);
    publishRejections(received);
    KStream<String, Verdict> verdicts = judgeCopies(received);
    publishArticles(verdicts);
    KStream<String, Outcome> told = trackClaims(readStatements(verdicts), readWithdrawals(builder));
    publishChanges(told);
    routeAlerts(told);
    keepTables(builder);
    return builder.build();
  }

  private KStream<byte[], Received> read(StreamsBuilder builder) {
    return builder.stream(
            options.topics().inputs(),
            options
                .topics()
                .raw()
                .consumedBy("receive-articles")
                .withTimestampExtractor(new ArrivalTime()))
        .process(new ReadArticles(options.reader(), watcher), as("read-articles"));
  }

  private void publishRejections(KStream<byte[], Received> received) {
    publish(
        received
            .filter((key, value) -> value.isRejected(), as("select-rejections"))
            .mapValues(Received::rejection, as("take-rejections")),
        "rejection",
        options.topics().rejected());
  }

  private KStream<String, Verdict> judgeCopies(KStream<byte[], Received> received) {
    KStream<String, Prepared> articles =
        received
            .filterNot((key, value) -> value.isRejected(), as("select-articles"))
            .process(new PrepareArticles(), as("key-articles-by-uri"));
    return options.copyPartitions() > 1
        ? new ShardedCopies(options.copies(), new CopyShards(options.copyPartitions()), watcher)
            .judge(articles)
        : judgeInOne(articles);
  }

  /** One task sees every article and compares any two: fewest hops, as long as its memory lasts. */
  private KStream<String, Verdict> judgeInOne(KStream<String, Prepared> articles) {
    return articles
        .repartition(
            Repartitioned.with(Serdes.String(), CopySerdes.articles())
                .withName("articles-by-uri")
                .withNumberOfPartitions(1))
        .process(new JudgeCopies(options.copies(), watcher), as("judge-copies"));
  }

  private void publishArticles(KStream<String, Verdict> verdicts) {
    publish(
        verdicts.flatMap(Routing::canonicals, as("take-canonicals")),
        "article",
        options.topics().unique());
    publish(
        verdicts.flatMap(Routing::copies, as("take-copies")), "copy", options.topics().copies());
  }

  private KStream<Integer, StoryNews> readStatements(KStream<String, Verdict> verdicts) {
    return verdicts
        .flatMap(Routing::stories, as("take-stories"))
        .repartition(
            Repartitioned.with(Serdes.String(), new JsonSerde<>(Story.class))
                .withName("stories-by-id")
                .withNumberOfPartitions(options.storyPartitions()))
        .process(new ReadStatements(options.actors(), shards(), watcher), as("read-statements"));
  }

  private KStream<Integer, StoryNews> readWithdrawals(StreamsBuilder builder) {
    Topic<byte[], byte[]> withdrawals = options.topics().withdrawals();
    return builder.stream(
            withdrawals.name(),
            withdrawals.consumedBy("receive-withdrawals").withTimestampExtractor(new ArrivalTime()))
        .process(new ReadWithdrawals(shards()), as("read-withdrawals"));
  }

  private KStream<String, Outcome> trackClaims(
      KStream<Integer, StoryNews> news, KStream<Integer, StoryNews> withdrawals) {
    return news.merge(withdrawals, as("join-withdrawals"))
        .repartition(
            Repartitioned.with(Serdes.Integer(), new JsonSerde<>(StoryNews.class))
                .withName("news-by-shard")
                .withStreamPartitioner(shards())
                .withNumberOfPartitions(shards().count()))
        .process(new TrackClaims(options.claims(), watcher), as("track-claims"));
  }

  private void publishChanges(KStream<String, Outcome> told) {
    publish(
        told.flatMap(Routing::statements, as("take-statements")),
        "statement",
        options.topics().statements());
    publish(told.flatMap(Routing::claims, as("take-claims")), "claim", options.topics().claims());
  }

  private void routeAlerts(KStream<String, Outcome> told) {
    KStream<String, DeskAlertRecord> alerts =
        told.process(
            new RouteAlerts(options.actors(), options.deskReachable(), watcher),
            as("route-alerts"));
    alerts
        .filter((claim, alert) -> alert.desk() == null, as("select-alerts"))
        .mapValues(DeskAlertRecord::alert, as("take-alerts"))
        .to(
            options.topics().alerts().name(),
            options.topics().alerts().producedBy("publish-alert"));
    alerts
        .filter((claim, alert) -> alert.desk() != null, as("select-desk-alerts"))
        .to(
            new DeskTopic(options.topics()),
            options.topics().deskAlerts().producedBy("publish-desk-alert"));
  }

  private void keepTables(StreamsBuilder builder) {
    builder.globalTable(
        options.topics().watches().name(),
        options.topics().watches().consumedBy("receive-watches"),
        Stores.everywhere(Stores.WATCHES));
    builder.globalTable(
        options.topics().actors().name(),
        options.topics().actors().consumedBy("receive-actors"),
        Stores.everywhere(Stores.ACTORS));
  }

  private ClaimShards shards() {
    return new ClaimShards(options.claimPartitions());
  }

  private static <K, V> void publish(KStream<K, V> stream, String event, Topic<K, V> topic) {
    stream
        .processValues(new Stamp<>("io.claimshift." + event, topic), as("stamp-" + event))
        .to(topic.name(), topic.bytesProducedBy("publish-" + event));
  }

  private static TopologyConfig namingEnforced() {
    Properties properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "naming");
    properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:0");
    properties.put("processing.exception.handler.global.enabled", true);
    properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    return new TopologyConfig(new StreamsConfig(properties));
  }
}
