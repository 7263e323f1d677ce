package io.claimshift.app;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * A topology that passes the raw records on and does nothing else, under the pipeline's own
 * settings: what Kafka alone costs on this machine.
 */
final class Relay {
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(30);

  private final Settings settings;
  private final String id;
  private final int hops;

  /**
   * @param hops internal topics on the way; the pipeline has three
   */
  Relay(Settings settings, int hops) {
    this.settings = settings;
    this.id = settings.getString("application.id") + "-relay-" + hops;
    this.hops = hops;
  }

  /**
   * Passes everything on that is in the raw topics; records a second from the first to the last.
   */
  double run(Admin admin, long records) throws Exception {
    admin.createTopics(List.of(new NewTopic(id, 1, (short) 1))).all().get();
    Properties properties = settings.streams();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, id);
    properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, false);
    Drain drain = new Drain(admin, id, settings.topics().inputs());
    try (KafkaStreams streams = new KafkaStreams(topology(), properties)) {
      streams.start();
      while (streams.state() != KafkaStreams.State.RUNNING) {
        Thread.sleep(5);
      }
      long begin = System.nanoTime();
      while (!drain.done()) {
        Thread.sleep(20);
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      streams.close(CLOSE_TIMEOUT);
      return records / seconds;
    }
  }

  private Topology topology() {
    StreamsBuilder builder = new StreamsBuilder();
    Serde<byte[]> bytes = Serdes.ByteArray();
    KStream<byte[], byte[]> records =
        builder.stream(settings.topics().inputs(), Consumed.with(bytes, bytes));
    for (int hop = 1; hop <= hops; hop++) {
      records =
          records.repartition(
              Repartitioned.with(bytes, bytes)
                  .withName("hop-" + hop)
                  .withNumberOfPartitions(settings.getInt(Settings.STORY_PARTITIONS)));
    }
    records.to(id, Produced.with(bytes, bytes));
    return builder.build();
  }
}
