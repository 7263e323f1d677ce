package io.claimshift.app;

import io.claimshift.wire.ActorRecord;
import io.claimshift.wire.Topics;
import io.claimshift.wire.WatchRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;

/**
 * An archive's way through a pipeline of its own: in one end, out into files, to the last record.
 */
final class Replay {
  private static final Duration POLL = Duration.ofMillis(200);

  private final Map<String, String> overrides;
  private final List<WatchRecord> watches;
  private final List<ActorRecord> actors;
  private final AtomicLong read = new AtomicLong();

  /**
   * @param overrides of settings
   * @param watches what desks want
   * @param actors what is known of holders
   */
  Replay(Map<String, String> overrides, List<WatchRecord> watches, List<ActorRecord> actors) {
    this.overrides = overrides;
    this.watches = watches;
    this.actors = actors;
  }

  /** Runs the whole file; returns when everything that came of it is written. */
  Summary run(Path input, Path output) throws IOException, InterruptedException {
    Map<String, String> values = new HashMap<>();
    // Nobody waits for an alert here: long transactions cost less. With a thread for each of the
    // four stages the two dear ones never share one.
    values.put("commit.interval.ms", "500");
    values.put("num.stream.threads", "4");
    values.putAll(overrides);
    try (Stop stop = Stop.onSignal();
        LocalCluster cluster = LocalCluster.start(values);
        Admin admin = prepared(cluster.settings());
        OutputFiles files = new OutputFiles(output, cluster.settings());
        Instance instance = new Instance(cluster.settings()).start();
        Progress progress = new Progress("articles judged:", files::articles)) {
      Future<Long> sender = send(input, cluster.settings());
      Drain drain =
          new Drain(
              admin,
              cluster.settings().getString("application.id"),
              cluster.settings().topics().inputs());
      boolean done = false;
      while (!done) {
        instance.failIfBroken();
        if (stop.requested()) {
          throw new Main.FailedException("stopped; what is written is not complete");
        }
        done = files.write(POLL) == 0 && sender.isDone() && drain.done();
      }
      long tooLarge = finish(sender);
      files.writeRest(POLL);
      progress.finish(String.format("%,d articles replayed", read.get()));
      return new Summary(read.get(), tooLarge, files.counts());
    }
  }

  private Admin prepared(Settings settings) {
    KeptLines.put(settings, watches, actors);
    return Clusters.connect(settings);
  }

  /** Gives the number of lines larger than a record may be. */
  private Future<Long> send(Path input, Settings settings) {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      return thread.submit(
          () -> {
            try (Lines lines = Lines.open(input);
                RawProducer producer =
                    new RawProducer(settings.clients(), settings.topics().named(Topics.RAW))) {
              for (byte[] line = lines.next(); line != null; line = lines.next()) {
                producer.send(line);
                read.incrementAndGet();
              }
              return producer.flush();
            }
          });
    } finally {
      thread.shutdown();
    }
  }

  private static long finish(Future<Long> sender) throws InterruptedException {
    try {
      return sender.get();
    } catch (ExecutionException e) {
      throw new Main.FailedException("cannot read the input: " + e.getCause().getMessage(), e);
    }
  }

  /**
   * What went in and what came out.
   *
   * @param read lines of the input
   * @param tooLarge lines that no record of the raw topic may hold; they were not sent
   * @param records values written, by topic name without prefix
   */
  record Summary(long read, long tooLarge, Map<String, Long> records) {

    /** Whether every article shows up at least once among unique, copies and rejected. */
    boolean complete() {
      return tooLarge == 0 && ended() >= read;
    }

    private long ended() {
      return count(Topics.UNIQUE) + count(Topics.COPIES) + count(Topics.REJECTED);
    }

    private long count(String topic) {
      return records.getOrDefault(topic, 0L);
    }

    String text() {
      StringBuilder text = new StringBuilder();
      text.append(String.format("in            %,10d articles%n", read));
      Topics.OUTPUTS.forEach(t -> text.append(String.format("%-18s %,10d%n", t, count(t))));
      if (tooLarge > 0) {
        text.append(String.format("NOT SENT: %,d larger than articles.raw allows%n", tooLarge));
      } else if (!complete()) {
        text.append("INCOMPLETE: fewer articles came out than went in\n");
      }
      return text.toString().stripTrailing();
    }
  }
}
