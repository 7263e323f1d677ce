package io.claimshift.app;

import io.claimshift.wire.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Reads the outputs as a consumer of committed records does and notes how long each was under way:
 * every record carries the time at which the article behind it was sent.
 */
final class ArrivalWatch implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Latency> latencies = new LinkedHashMap<>();
  private final AtomicLong articles = new AtomicLong();
  private final TopicReader reader;
  private final Thread thread = new Thread(this::read, "bench-reader");
  private volatile boolean measuring;
  private volatile boolean stopped;
  private volatile boolean caughtUp;
  private volatile long lastArrival = System.nanoTime();

  /** Reads what comes from now on. */
  ArrivalWatch(Settings settings) {
    for (String name : Topics.OUTPUTS) {
      names.put(settings.topics().named(name), name);
      latencies.put(name, new Latency());
    }
    Map<String, Object> clients = new HashMap<>(settings.clients());
    clients.put("fetch.max.wait.ms", 50);
    reader = new TopicReader(clients, names.keySet(), false);
    thread.setDaemon(true);
    thread.start();
  }

  private void read() {
    while (!stopped) {
      int came = reader.poll(POLL, this::note);
      if (came > 0) {
        lastArrival = System.nanoTime();
        caughtUp = false;
      } else if (!caughtUp) {
        caughtUp = reader.caughtUp();
      }
    }
  }

  private void note(ConsumerRecord<byte[], byte[]> record) {
    String name = names.get(record.topic());
    if (List.of(Topics.UNIQUE, Topics.COPIES, Topics.REJECTED).contains(name)) {
      articles.incrementAndGet();
    }
    if (measuring) {
      latencies.get(name).add(System.currentTimeMillis() - record.timestamp());
    }
  }

  /** From now on counts; before it was warming up. */
  void measure() {
    measuring = true;
  }

  /** Articles that have ended on a topic. */
  long articles() {
    return articles.get();
  }

  /** Time of the last output, as {@link System#nanoTime()}. */
  long lastArrival() {
    return lastArrival;
  }

  /** Waits until everything that is committed by now was read. */
  void settle() throws InterruptedException {
    caughtUp = false;
    while (!caughtUp) {
      Thread.sleep(20);
    }
  }

  /** Stops reading and tells what was measured, by topic name in the order of the stages. */
  Map<String, Latency.Summary> stop() throws InterruptedException {
    stopped = true;
    thread.join();
    Map<String, Latency.Summary> all = new LinkedHashMap<>();
    latencies.forEach((name, latency) -> all.put(name, latency.summary()));
    return all;
  }

  @Override
  public void close() {
    stopped = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    reader.close();
  }
}
