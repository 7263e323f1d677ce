package io.claimshift.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.alert.AlertPolicy;
import io.claimshift.copies.CopyPolicy;
import io.claimshift.statement.Actors;
import io.claimshift.wire.Json;
import io.claimshift.wire.NinjsReader;
import io.claimshift.wire.ReadLimits;
import io.claimshift.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** The real topology without a broker: raw records in, public records out. */
final class PipelineDriver implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final TopologyTestDriver driver;
  private final TestInputTopic<byte[], byte[]> raw;
  private final TestInputTopic<byte[], byte[]> watches;
  private final TestInputTopic<byte[], byte[]> actors;

  PipelineDriver() {
    this(1, desk -> true, Watcher.NONE);
  }

  PipelineDriver(Watcher watcher) {
    this(1, desk -> true, watcher);
  }

  /**
   * @param reachable whether a desk has a topic
   */
  PipelineDriver(Predicate<String> reachable) {
    this(1, reachable, Watcher.NONE);
  }

  /** The same, heard. */
  PipelineDriver(Predicate<String> reachable, Watcher watcher) {
    this(1, reachable, watcher);
  }

  /** With the copy memory in so many shards, though all in one task: the driver has only one. */
  PipelineDriver(int copyPartitions) {
    this(copyPartitions, desk -> true, Watcher.NONE);
  }

  private PipelineDriver(int copyPartitions, Predicate<String> reachable, Watcher watcher) {
    Properties properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "claimshift");
    properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:0");
    properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    properties.put("processing.exception.handler.global.enabled", true);
    properties.put(StreamsConfig.STATE_DIR_CONFIG, "target/driver-state");
    properties.put(
        StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, RejectOnBug.class.getName());
    properties.put(RejectOnBug.TOPIC, Topics.REJECTED);
    driver = new TopologyTestDriver(topology(copyPartitions, reachable, watcher), properties, NOW);
    raw = input(Topics.RAW);
    watches = input(Topics.WATCHES);
    actors = input(Topics.ACTORS);
  }

  static Topology topology(int copyPartitions) {
    return topology(copyPartitions, desk -> true, Watcher.NONE);
  }

  private static Topology topology(
      int copyPartitions, Predicate<String> reachable, Watcher watcher) {
    return new AlertPipeline(
            new PipelineOptions(
                new Topics("", List.of()),
                new NinjsReader(ReadLimits.DEFAULT),
                CopyPolicy.DEFAULT,
                Actors.bundled(),
                AlertPolicy.DEFAULT,
                reachable,
                copyPartitions,
                4,
                1),
            watcher)
        .topology();
  }

  private TestInputTopic<byte[], byte[]> input(String topic) {
    return driver.createInputTopic(topic, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /** Sets a desk's watch; null takes it away. */
  void watch(String desk, String json) {
    watches.pipeInput(utf8(desk), json == null ? null : utf8(json), NOW);
  }

  /** Sets what is known of a holder; null takes it away. */
  void actor(String name, String json) {
    actors.pipeInput(utf8(name), json == null ? null : utf8(json), NOW);
  }

  /** Lets the clock on the wall go on. */
  void pass(Duration time) {
    driver.advanceWallClockTime(time);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  void send(String json) {
    send(utf8(json));
  }

  void send(byte[] value) {
    raw.pipeInput(new TestRecord<>(null, value, NOW));
  }

  /** An editor's word on the topic of withdrawals, whatever it is. */
  void withdraw(String json) {
    driver
        .createInputTopic(Topics.WITHDRAWALS, new ByteArraySerializer(), new ByteArraySerializer())
        .pipeInput(new TestRecord<>(null, json.getBytes(StandardCharsets.UTF_8), NOW));
  }

  /** Values that came on a topic since the last call; null for a tombstone. */
  List<JsonNode> values(String topic) {
    List<JsonNode> values = new ArrayList<>();
    records(topic)
        .forEach(r -> values.add(r.value() == null ? null : Json.read(r.value(), JsonNode.class)));
    return values;
  }

  List<TestRecord<byte[], byte[]>> records(String topic) {
    return driver
        .createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
        .readRecordsToList();
  }

  @Override
  public void close() {
    driver.close();
  }
}
