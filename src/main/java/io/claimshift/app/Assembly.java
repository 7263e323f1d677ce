package io.claimshift.app;

import io.claimshift.alert.AlertPolicy;
import io.claimshift.broker.topics.TopicCatalog;
import io.claimshift.broker.topics.TopicPlan;
import io.claimshift.claim.LinkPolicy;
import io.claimshift.copies.CopyPolicy;
import io.claimshift.pipeline.PipelineOptions;
import io.claimshift.statement.Actors;
import io.claimshift.wire.NinjsReader;
import io.claimshift.wire.ReadLimits;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;

/** Makes the parts from the settings. */
final class Assembly {

  private Assembly() {}

  /**
   * What the pipeline is made from.
   *
   * @param deskReachable whether a desk has a topic to write to
   */
  static PipelineOptions pipeline(Settings settings, Predicate<String> deskReachable) {
    ReadLimits normal = ReadLimits.DEFAULT;
    ReadLimits limits =
        new ReadLimits(
            settings.getInt(Settings.RECORD_BYTES),
            settings.getInt(Settings.BODY_CHARS),
            normal.lineCharacters(),
            normal.idCharacters(),
            normal.depth());
    return new PipelineOptions(
        settings.topics(),
        new NinjsReader(limits),
        new CopyPolicy(
            millis(settings, Settings.COPIES_WINDOW), millis(settings, Settings.COPIES_MEMORY)),
        Actors.bundled(),
        new AlertPolicy(
            settings.getDouble(Settings.MIN_CONFIDENCE),
            LinkPolicy.DEFAULT,
            millis(settings, Settings.CLAIMS_RETENTION),
            millis(settings, Settings.QUIET_RETENTION)),
        deskReachable,
        settings.getInt(Settings.COPY_PARTITIONS),
        settings.getInt(Settings.STORY_PARTITIONS),
        settings.getInt(Settings.CLAIM_PARTITIONS));
  }

  /** The difference between the declared topics and a cluster's. */
  static TopicPlan topics(Settings settings) {
    return new TopicPlan(catalog(settings));
  }

  /** The same with the topics of these desks. */
  static TopicPlan topics(Settings settings, Collection<String> desks) {
    return new TopicPlan(catalog(settings).withDesks(desks));
  }

  /** The topics of these desks and no other. */
  static TopicPlan deskTopics(Settings settings, Collection<String> desks) {
    return new TopicPlan(catalog(settings).onlyDesks(desks));
  }

  /** The same for a broker of our own: archives outlive retention, and order is kept. */
  static TopicPlan localTopics(Settings settings) {
    return new TopicPlan(catalog(settings).withoutRetention());
  }

  /** Defaults of a run that nobody but this process sees. */
  static Map<String, String> local() {
    return Map.of(
        Settings.PARTITIONS, "1", Settings.STORY_PARTITIONS, "1", Settings.REPLICATION, "1");
  }

  static TopicCatalog catalog(Settings settings) {
    TopicCatalog catalog =
        TopicCatalog.bundled()
            .withPrefix(settings.getString(Settings.TOPIC_PREFIX))
            .withOutputPrefix(settings.getString(Settings.OUTPUT_PREFIX))
            .withInputs(settings.getList(Settings.INPUT_TOPICS));
    Integer partitions = settings.getInt(Settings.PARTITIONS);
    if (partitions != null) {
      catalog = catalog.withPartitions(partitions);
    }
    Short replication = settings.getShort(Settings.REPLICATION);
    return replication == null ? catalog : catalog.withReplication(replication);
  }

  private static Duration millis(Settings settings, String key) {
    return Duration.ofMillis(settings.getLong(key));
  }
}
