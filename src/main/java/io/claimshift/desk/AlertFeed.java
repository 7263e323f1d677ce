package io.claimshift.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArraySet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The newest alerts in memory, for any number of readers. An alert under embargo is kept back until
 * its time; one already here is not taken twice. Safe for many threads; a slow reader holds up
 * nobody, see {@link Subscription}.
 */
public final class AlertFeed {
  /** More than any alert with two sentences needs. */
  static final int MAX_ALERT_CHARACTERS = 1_000_000;

  private static final Logger LOG = LoggerFactory.getLogger(AlertFeed.class);
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final Set<Subscription> readers = new CopyOnWriteArraySet<>();
  private final Deque<Entry> shown = new ArrayDeque<>();
  private final Deque<Held> held = new ArrayDeque<>();
  private final int capacity;
  private final InstantSource clock;
  private long sequence;
  private volatile boolean filling;

  /**
   * An alert as readers get it.
   *
   * @param id place in this feed, unlike that of any other run
   * @param alertId the alert's own identity
   * @param json the alert on one line
   * @param alert the same, read
   */
  public record Entry(String id, String alertId, String json, JsonNode alert) {}

  private record Held(String alertId, String json, JsonNode alert, Instant until) {}

  /**
   * An empty feed.
   *
   * @param capacity how many alerts are kept; as many more may wait under embargo
   * @param clock tells when an embargo is over
   */
  public AlertFeed(int capacity, InstantSource clock) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity below 1: " + capacity);
    }
    this.capacity = capacity;
    this.clock = clock;
  }

  /**
   * Takes a value of the topic {@code alerts}.
   *
   * @return whether it was taken; not what is no alert, is here already, or has no room to wait
   */
  public boolean publish(String alertJson) {
    Held alert = read(alertJson);
    return alert != null && take(alert);
  }

  /** Says that earlier alerts are still to come: until {@link #filled} the feed tells no whole. */
  public void filling() {
    filling = true;
  }

  /** Says that the earlier alerts are here. */
  public void filled() {
    filling = false;
  }

  boolean isFilling() {
    return filling;
  }

  /** Shows what an embargo no longer holds back. */
  public synchronized void release() {
    Instant now = clock.instant();
    for (Iterator<Held> waiting = held.iterator(); waiting.hasNext(); ) {
      Held alert = waiting.next();
      if (!alert.until().isAfter(now)) {
        waiting.remove();
        show(alert);
      }
    }
  }

  /** What is kept, newest first. */
  public synchronized List<Entry> newest() {
    release();
    return List.copyOf(shown);
  }

  /**
   * Follows the feed.
   *
   * @param lastId id of the last entry the reader has, null for none: it gets what came after it;
   *     all that is kept where the id is another run's or too old; only what is new where null
   */
  public synchronized Subscription subscribe(String lastId) {
    List<Entry> missed = new ArrayList<>();
    for (Entry entry : newest()) {
      if (lastId == null || entry.id().equals(lastId)) {
        break;
      }
      missed.add(entry);
    }
    Collections.reverse(missed);
    Subscription reader = new Subscription(missed, capacity, readers::remove);
    readers.add(reader);
    return reader;
  }

  private synchronized boolean take(Held alert) {
    if (known(alert.alertId())) {
      return false;
    }
    if (!alert.until().isAfter(clock.instant())) {
      show(alert);
      return true;
    }
    if (held.size() >= capacity) {
      LOG.warn("alert {} dropped: {} others wait under embargo", alert.alertId(), capacity);
      return false;
    }
    held.addLast(alert);
    return true;
  }

  private boolean known(String alertId) {
    return shown.stream().anyMatch(entry -> entry.alertId().equals(alertId))
        || held.stream().anyMatch(alert -> alert.alertId().equals(alertId));
  }

  private void show(Held alert) {
    Entry entry = new Entry(run + "-" + ++sequence, alert.alertId(), alert.json(), alert.alert());
    shown.addFirst(entry);
    if (shown.size() > capacity) {
      shown.removeLast();
    }
    readers.forEach(reader -> reader.offer(entry));
  }

  private static Held read(String text) {
    try {
      if (text == null || text.length() > MAX_ALERT_CHARACTERS) {
        throw new IllegalArgumentException("no value, or too long");
      }
      JsonNode alert = JSON.readTree(text);
      String id = alert.path("alertId").asText("");
      if (id.isBlank()) {
        throw new IllegalArgumentException("no alertId");
      }
      JsonNode until = alert.path("embargoedUntil");
      boolean free = until.isNull() || until.isMissingNode();
      return new Held(
          id,
          JSON.writeValueAsString(alert),
          alert,
          free ? Instant.MIN : Instant.parse(until.asText()));
    } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
      LOG.warn("a value that is no alert was passed over: {}", e.getClass().getSimpleName());
      return null;
    }
  }
}
