package io.claimshift.app;

import io.claimshift.pipeline.AlertPipeline;
import io.claimshift.pipeline.ClaimQueries;
import io.claimshift.pipeline.RejectOnBug;
import io.claimshift.pipeline.RejectUnsendable;
import io.claimshift.pipeline.Watcher;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.state.HostInfo;

/** One running instance of the pipeline; a failure outside a record stops it and is kept. */
final class Instance implements AutoCloseable {
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(30);

  private final DeskTopics desks;
  private final KafkaStreams streams;
  private final String stateDirectory;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final CountDownLatch running = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);

  /** An instance that serves no reads. */
  Instance(Settings settings) {
    this(settings, null);
  }

  /** One that shows itself; null for one that nobody looks at. */
  Instance(Settings settings, Status status) {
    this(settings, status, null);
  }

  /**
   * One whose claims can be read.
   *
   * @param status null for one that nobody looks at
   * @param self address under which the other instances reach this one's desk, null where it has
   *     none
   */
  Instance(Settings settings, Status status, HostInfo self) {
    Watcher watcher = status == null ? Watcher.NONE : status.watcher();
    Properties properties = settings.streams();
    properties.put(
        StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, RejectOnBug.class.getName());
    properties.put(
        StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, RejectUnsendable.class.getName());
    if (self != null) {
      properties.put(StreamsConfig.APPLICATION_SERVER_CONFIG, self.host() + ":" + self.port());
    }
    properties.put(RejectOnBug.TOPIC, settings.topics().rejected().name());
    properties.put(Watcher.KEY, watcher);
    desks = DeskTopics.follow(settings);
    stateDirectory = settings.getString(StreamsConfig.STATE_DIR_CONFIG);
    streams =
        new KafkaStreams(
            new AlertPipeline(Assembly.pipeline(settings, desks), watcher).topology(), properties);
    if (status != null) {
      status.follow(streams);
    }
    streams.setUncaughtExceptionHandler(
        e -> {
          failure.compareAndSet(null, e);
          return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
    streams.setStateListener((now, before) -> follow(now));
  }

  private void follow(State state) {
    if (state == State.RUNNING) {
      running.countDown();
    }
    if (state == State.NOT_RUNNING || state == State.ERROR) {
      stopped.countDown();
      running.countDown();
    }
  }

  /** Queries over the claims that this instance holds. */
  ClaimQueries claims() {
    return new ClaimQueries(streams);
  }

  /** Starts and waits until it works, or fails with the reason. */
  Instance start() throws InterruptedException {
    try {
      streams.start();
    } catch (ProcessorStateException e) {
      throw new Main.FailedException(
          "cannot use the state in "
              + stateDirectory
              + ": "
              + rootMessage(e)
              + "; where the disk has room and the rights fit it is damaged: remove it, it is"
              + " restored from the cluster",
          e);
    }
    running.await();
    failIfBroken();
    return this;
  }

  /** Waits until a stop is asked for; fails with the reason where it stopped by itself. */
  void await(Stop stop) throws InterruptedException {
    ClockWatch clock = ClockWatch.begin();
    while (!stop.requested() && !stopped.await(200, TimeUnit.MILLISECONDS)) {
      failIfBroken();
      clock.failIfSetBack();
    }
    failIfBroken();
  }

  /** Throws where the instance has stopped by itself. */
  void failIfBroken() {
    Throwable e = failure.get();
    if (e != null) {
      throw new Main.FailedException("the pipeline stopped: " + rootMessage(e), e);
    }
  }

  private static String rootMessage(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass().getSimpleName() + ": " + root.getMessage();
  }

  @Override
  public void close() {
    streams.close(CLOSE_TIMEOUT);
    desks.close();
  }
}
