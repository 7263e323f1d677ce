package io.claimshift.pipeline;

import io.claimshift.claim.Report;
import io.claimshift.statement.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StreamPartitioner;

/**
 * Spreads claims over partitions by their agent, so that all statements about one agent's doing
 * meet in one task. With one shard everything meets.
 *
 * @param count number of shards, equal to the partitions of their topic
 */
record ClaimShards(int count) implements StreamPartitioner<Integer, StoryNews> {

  @Override
  public Optional<Set<Integer>> partitions(
      String topic, Integer shard, StoryNews news, int partitions) {
    return Optional.of(Set.of(shard % partitions));
  }

  /** Each shard's part, keyed by shard. */
  List<KeyValue<Integer, StoryNews>> split(StoryNews news) {
    return IntStream.range(0, count)
        .mapToObj(shard -> KeyValue.pair(shard, part(news, shard)))
        .toList();
  }

  private StoryNews part(StoryNews news, int shard) {
    if (count == 1 || news.report() == null) {
      return news;
    }
    Report whole = news.report();
    List<Statement> own = whole.statements().stream().filter(s -> shardOf(s) == shard).toList();
    return new StoryNews(news.story(), news.copies(), with(whole, own));
  }

  private static Report with(Report report, List<Statement> statements) {
    return new Report(
        report.story(),
        report.articleUri(),
        report.articleVersion(),
        report.versionCreated(),
        report.provider(),
        report.headline(),
        report.language(),
        report.context(),
        report.urgency(),
        report.copies(),
        report.embargoedUntil(),
        report.silent(),
        report.withdrawn(),
        statements,
        report.voices());
  }

  private int shardOf(Statement statement) {
    String agent = statement.proposition().agent();
    String key = agent.isEmpty() ? statement.holder() : agent;
    return Utils.toPositive(Utils.murmur2(Utils.utf8(key))) % count;
  }
}
