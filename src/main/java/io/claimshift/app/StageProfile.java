package io.claimshift.app;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingStream;

/**
 * Where processor time goes in this process: the flight recorder's samples of running threads, each
 * counted for the stage whose step is on its stack, else for what its thread is there for.
 */
final class StageProfile implements AutoCloseable {
  private static final String SAMPLE = "jdk.ExecutionSample";
  private static final Duration PERIOD = Duration.ofMillis(10);

  private static final Map<String, String> STEPS =
      Map.of(
          "io.claimshift.pipeline.ReadArticles", "read",
          "io.claimshift.pipeline.JudgeCopies", "copies",
          "io.claimshift.pipeline.ReadStatements", "statements",
          "io.claimshift.pipeline.TrackClaims", "claims");
  private static final List<String> BROKER =
      List.of(
          "data-plane",
          "group-coordinator",
          "kafka-scheduler",
          "raft",
          "metadata",
          "quorum",
          "TxnMarker",
          "AddPartitions",
          "log-cleaner",
          "ExpirationReaper",
          "executor-");

  private final RecordingStream stream = new RecordingStream();
  private final Map<String, Integer> samples = new ConcurrentHashMap<>();

  /** Starts to sample. */
  StageProfile() {
    stream.setReuse(true);
    stream.enable(SAMPLE).withPeriod(PERIOD);
    stream.onEvent(SAMPLE, this::count);
    stream.startAsync();
  }

  private void count(RecordedEvent event) {
    samples.merge(kind(event), 1, Integer::sum);
  }

  private static String kind(RecordedEvent event) {
    RecordedThread thread = event.getThread("sampledThread");
    String name = thread == null || thread.getJavaName() == null ? "" : thread.getJavaName();
    if (name.contains("StreamThread") && !name.startsWith("kafka-producer")) {
      return event.getStackTrace() == null ? "streams" : step(event);
    }
    if (name.startsWith("bench-") || name.equals("main")) {
      return "bench";
    }
    return BROKER.stream().anyMatch(name::contains) ? "broker" : "clients";
  }

  /** The innermost step on the stack: the outer ones have only handed over. */
  private static String step(RecordedEvent event) {
    for (RecordedFrame frame : event.getStackTrace().getFrames()) {
      String type = frame.getMethod().getType().getName();
      int nested = type.indexOf('$');
      String stage = STEPS.get(nested < 0 ? type : type.substring(0, nested));
      if (stage != null) {
        return stage;
      }
    }
    return "streams";
  }

  /** Stops and gives shares of all samples, 0 to 1, largest first. */
  Map<String, Double> stop() throws InterruptedException {
    // Samples come with the recorder's flushes, once a second.
    Thread.sleep(1100);
    stream.close();
    int all = samples.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Double> shares = new LinkedHashMap<>();
    new TreeMap<>(samples)
        .entrySet().stream()
            .sorted((a, b) -> b.getValue() - a.getValue())
            .forEach(e -> shares.put(e.getKey(), (double) e.getValue() / all));
    return shares;
  }

  @Override
  public void close() {
    stream.close();
  }
}
