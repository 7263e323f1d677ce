package io.claimshift.app;

import io.claimshift.desk.AlertFeed;
import io.claimshift.desk.DeskOptions;
import io.claimshift.desk.DeskServer;
import io.claimshift.wire.Topics;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The desk page with what feeds it: every alert that is kept, then each as it comes. */
final class Desk implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
  private static final int ALERTS_SHOWN = 2000;
  private static final Duration POLL = Duration.ofMillis(200);

  private final AlertFeed feed = new AlertFeed(ALERTS_SHOWN, InstantSource.system());
  private final DeskServer server;
  private final Thread thread;
  private volatile boolean closing;

  private Desk(Settings settings) {
    DeskOptions options =
        new DeskOptions(
            settings.getString(Settings.DESK_HOST), settings.getInt(Settings.DESK_PORT));
    server = new DeskServer(options, feed);
    thread = new Thread(() -> follow(settings), "desk-alerts");
    thread.setDaemon(true);
  }

  /** Starts the page; fails where its address is taken. */
  static Desk open(Settings settings) {
    Desk desk = new Desk(settings);
    try {
      desk.server.start();
    } catch (RuntimeException e) {
      throw new Main.FailedException(
          "the desk page cannot listen on "
              + settings.getString(Settings.DESK_HOST)
              + ":"
              + settings.getInt(Settings.DESK_PORT)
              + ": "
              + e.getMessage(),
          e);
    }
    desk.thread.start();
    return desk;
  }

  URI address() {
    return server.address();
  }

  private void follow(Settings settings) {
    List<String> topics = List.of(settings.topics().named(Topics.ALERTS));
    try (TopicReader reader = new TopicReader(settings.clients(), topics, true)) {
      while (!closing) {
        reader.poll(POLL, this::publish);
      }
    } catch (RuntimeException e) {
      LOG.error("the desk page gets no more alerts", e);
    }
  }

  private void publish(ConsumerRecord<byte[], byte[]> alert) {
    if (alert.value() != null) {
      feed.publish(new String(alert.value(), StandardCharsets.UTF_8));
    }
  }

  @Override
  public void close() {
    closing = true;
    try {
      thread.join(5_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.close();
  }
}
