package io.claimshift.desk.articles;

import io.claimshift.claim.Embargo;
import io.claimshift.desk.articles.ArticleIndex.CopyOf;
import io.claimshift.desk.articles.ArticleIndex.View;
import io.claimshift.desk.claims.NotNowException;
import io.claimshift.wire.ArticleRecord;
import io.claimshift.wire.CopyRecord;
import io.claimshift.wire.Json;
import io.claimshift.wire.StatementRecord;
import io.claimshift.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Articles with what they state, from the public topics {@code articles.unique}, {@code
 * articles.copies} and {@code statements}. Only places are kept in memory, for the newest {@value
 * #ARTICLES} articles; texts stay on the topics, which the topics' own retention bounds.
 */
public final class ArticleView implements ArticleSource, AutoCloseable {
  static final int ARTICLES = 200_000;

  private final ArticleIndex index = new ArticleIndex(ARTICLES);
  private final Topics topics;
  private final RecordFetch records;
  private final InstantSource clock;
  private volatile boolean complete;

  /**
   * A view that knows nothing yet.
   *
   * @param clients properties of Kafka clients
   */
  public ArticleView(Topics topics, Map<String, Object> clients, InstantSource clock) {
    this.topics = topics;
    this.records = new RecordFetch(clients);
    this.clock = clock;
  }

  /** The topics it is to be fed from, from their beginning. */
  public List<String> feeds() {
    return List.of(topics.unique().name(), topics.copies().name(), topics.statements().name());
  }

  /** Remembers where a record of one of its topics stands. */
  public void take(ConsumerRecord<byte[], byte[]> record) {
    if (record.key() == null || record.value() == null) {
      return;
    }
    String uri = new String(record.key(), StandardCharsets.UTF_8);
    String topic = record.topic();
    if (topic.equals(topics.unique().name())) {
      index.article(uri, record.partition(), record.offset(), record.timestamp());
    } else if (topic.equals(topics.statements().name())) {
      index.statement(uri, record.partition(), record.offset());
    } else if (topic.equals(topics.copies().name())) {
      CopyRecord copy = Json.read(record.value(), CopyRecord.class);
      String kind = copy.kind().name().toLowerCase(Locale.ROOT);
      index.copy(uri, new CopyOf(copy.canonicalUri(), kind, copy.similarity(), record.timestamp()));
    }
  }

  /** Says that all that was on the topics has been taken: what is not known now is not there. */
  public void complete() {
    complete = true;
  }

  @Override
  public Optional<ArticleDocument> article(String uri) {
    CopyOf copy = index.copyOf(uri);
    String canonical = copy == null ? uri : copy.canonicalUri();
    View view = index.view(canonical);
    if (view == null) {
      if (!complete) {
        throw new NotNowException("the articles are still being looked through after a start");
      }
      return Optional.empty();
    }
    Instant now = clock.instant();
    return newest(canonical, view)
        .filter(article -> !Embargo.holds(article.embargoedUntil(), now))
        .map(
            article ->
                new ArticleDocument(
                    uri,
                    copy == null ? null : of(uri, copy),
                    article,
                    stated(canonical, view),
                    copies(view)));
  }

  private Optional<ArticleRecord> newest(String uri, View view) {
    return fetch(topics.unique().name(), view.article()).stream()
        .filter(record -> isKey(record, uri))
        .map(record -> Json.read(record.value(), ArticleRecord.class))
        .findFirst();
  }

  /** What stands after every update and kill: the last word on each statement. */
  private List<StatementRecord> stated(String uri, View view) {
    Instant now = clock.instant();
    Map<String, StatementRecord> last = new LinkedHashMap<>();
    for (Place run : view.statements()) {
      for (ConsumerRecord<byte[], byte[]> record : fetch(topics.statements().name(), run)) {
        if (isKey(record, uri)) {
          StatementRecord statement = Json.read(record.value(), StatementRecord.class);
          last.put(statement.id(), statement);
        }
      }
    }
    return last.values().stream()
        .filter(s -> !s.withdrawn() && !Embargo.holds(s.embargoedUntil(), now))
        .sorted(
            Comparator.comparing(StatementRecord::field)
                .thenComparing(s -> s.sentence().begin())
                .thenComparing(s -> s.cue() == null ? -1 : s.cue().begin()))
        .toList();
  }

  private List<ConsumerRecord<byte[], byte[]>> fetch(String topic, Place place) {
    try {
      return records.fetch(topic, place);
    } catch (IllegalStateException | org.apache.kafka.common.KafkaException e) {
      throw new NotNowException("the brokers do not answer");
    }
  }

  private static boolean isKey(ConsumerRecord<byte[], byte[]> record, String uri) {
    return record.value() != null
        && record.key() != null
        && new String(record.key(), StandardCharsets.UTF_8).equals(uri);
  }

  private static List<ArticleDocument.Copy> copies(View view) {
    return view.copies().entrySet().stream().map(c -> of(c.getKey(), c.getValue())).toList();
  }

  private static ArticleDocument.Copy of(String uri, CopyOf copy) {
    return new ArticleDocument.Copy(uri, copy.kind(), copy.similarity());
  }

  @Override
  public void close() {
    records.close();
  }
}
