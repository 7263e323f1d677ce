package io.claimshift.pipeline;

import io.claimshift.article.Advisory;
import io.claimshift.article.Article;
import io.claimshift.claim.Context;
import io.claimshift.claim.Report;
import io.claimshift.copies.Story;
import io.claimshift.statement.Actors;
import io.claimshift.statement.StatementReader;
import io.claimshift.statement.Study;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Reads what a story states and tells it to every shard of claims: each gets its part, also where
 * that is nothing, because a report replaces what the shard knew of the story.
 */
record ReadStatements(Actors known, ClaimShards shards, Watcher watcher)
    implements ProcessorSupplier<String, Story, Integer, StoryNews> {

  /** How often it is asked whether the newsroom knows other holders: not for every article. */
  private static final Duration EVERY = Duration.ofSeconds(1);

  /** The language read: an article that does not tell its own states something in this one only. */
  private static final String READ = "en";

  @Override
  public Processor<String, Story, Integer, StoryNews> get() {
    return new Step();
  }

  private final class Step extends ContextualProcessor<String, Story, Integer, StoryNews> {

    private KnownActors actors;
    private StatementReader reader;

    @Override
    public void init(ProcessorContext<Integer, StoryNews> context) {
      super.init(context);
      actors = new KnownActors(known, context.getStateStore(Stores.ACTORS));
      actors.refresh();
      reader = new StatementReader(actors.now());
      context.schedule(EVERY, PunctuationType.WALL_CLOCK_TIME, now -> refresh());
    }

    private void refresh() {
      if (actors.refresh()) {
        reader = new StatementReader(actors.now());
      }
    }

    @Override
    public void process(Record<String, Story> record) {
      Story story = record.value();
      Instant receivedAt = Instant.ofEpochMilli(record.timestamp());
      StoryNews news = new StoryNews(story.id(), story.copies(), report(reader, story, receivedAt));
      for (KeyValue<Integer, StoryNews> part : shards.split(news)) {
        context().forward(record.withKey(part.key).withValue(part.value));
      }
    }
  }

  private static String language(Article article) {
    String tag = article.language();
    return tag.isEmpty() || tag.equals("und") ? READ : tag;
  }

  private Report report(StatementReader reader, Story story, Instant receivedAt) {
    if (story.canonicalUri() == null) {
      return gone(story, receivedAt);
    }
    Article article = story.article();
    return article == null ? null : stated(reader, story, article);
  }

  /** Emptied by a kill or hold, or taken over by another story, which is no news. */
  private static Report gone(Story story, Instant receivedAt) {
    boolean withdrawn = story.withdrawnUri() != null;
    String uri = withdrawn ? story.withdrawnUri() : story.id();
    return new Report(
        story.id(),
        uri,
        "",
        receivedAt,
        "",
        "",
        READ,
        List.of(),
        0,
        0,
        null,
        !withdrawn,
        withdrawn,
        List.of(),
        Map.of());
  }

  private Report stated(StatementReader reader, Story story, Article article) {
    Study study = reader.study(article);
    watcher.studied(article.uri(), study);
    return new Report(
        story.id(),
        article.uri(),
        article.version(),
        article.versionCreated(),
        article.provider(),
        article.headline(),
        language(article),
        Context.of(article.headline(), article.body()),
        article.urgency(),
        story.copies(),
        article.embargoedUntil(),
        Advisory.sentAgain(article),
        false,
        study.statements(),
        study.voices());
  }
}
