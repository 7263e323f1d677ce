package io.claimshift.desk;

import static io.claimshift.desk.SampleAlert.alert;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.desk.AlertFeed.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertFeedTest {
  private static final Duration NO_TIME = Duration.ZERO;

  private Instant now = Instant.parse("2026-02-03T10:00:00Z");
  private final AlertFeed feed = new AlertFeed(3, () -> now);

  @Test
  void newest_comesFirstAndTheOldestGoes() {
    for (String id : List.of("a", "b", "c", "d")) {
      assertThat(feed.publish(alert(id).json())).isTrue();
    }

    assertThat(feed.newest()).extracting(Entry::alertId).containsExactly("d", "c", "b");
  }

  @Test
  void alert_isKeptOnOneLine() {
    feed.publish(alert("a").with("claim", "two\nlines").json());

    assertThat(feed.newest().get(0).json()).doesNotContain("\n").contains("two\\nlines");
  }

  @Test
  void sameAlertAgain_isNotTakenTwice() {
    feed.publish(alert("a").json());

    assertThat(feed.publish(alert("a").json())).isFalse();
    assertThat(feed.newest()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "{\"alertId\":\"\"}",
        "{\"claim\":\"x\"}",
        "{\"alertId\":\"a\"} {}",
        "{\"alertId\":\"a\",\"embargoedUntil\":\"soon\"}"
      })
  void whatIsNoAlert_isPassedOver(String json) {
    assertThat(feed.publish(json)).isFalse();
    assertThat(feed.newest()).isEmpty();
  }

  @Test
  void nothingAtAll_isPassedOver() {
    assertThat(feed.publish(null)).isFalse();
  }

  @Test
  void embargoedAlert_isShownWhenItsTimeComes() throws InterruptedException {
    Subscription reader = feed.subscribe(null);
    feed.publish(alert("later").with("embargoedUntil", "2026-02-03T12:00:00Z").json());
    feed.publish(alert("free").json());

    assertThat(feed.newest()).extracting(Entry::alertId).containsExactly("free");
    assertThat(reader.next(NO_TIME)).map(Entry::alertId).contains("free");
    assertThat(reader.next(NO_TIME)).isEmpty();

    now = Instant.parse("2026-02-03T12:00:00Z");
    feed.release();

    assertThat(reader.next(NO_TIME)).map(Entry::alertId).contains("later");
    assertThat(feed.newest()).extracting(Entry::alertId).containsExactly("later", "free");
  }

  @Test
  void embargoedAlerts_haveOnlySoMuchRoom() {
    for (String id : List.of("a", "b", "c")) {
      assertThat(feed.publish(alert(id).with("embargoedUntil", "2027-01-01T00:00:00Z").json()))
          .isTrue();
    }

    assertThat(feed.publish(alert("d").with("embargoedUntil", "2027-01-01T00:00:00Z").json()))
        .isFalse();
  }

  @Test
  void readerThatComesBack_getsWhatItMissed() throws InterruptedException {
    feed.publish(alert("a").json());
    String last = feed.newest().get(0).id();
    feed.publish(alert("b").json());
    feed.publish(alert("c").json());

    Subscription reader = feed.subscribe(last);

    assertThat(reader.next(NO_TIME)).map(Entry::alertId).contains("b");
    assertThat(reader.next(NO_TIME)).map(Entry::alertId).contains("c");
    assertThat(reader.next(NO_TIME)).isEmpty();
  }

  @Test
  void readerOfAnotherRun_getsAllThatIsKept() throws InterruptedException {
    feed.publish(alert("a").json());

    assertThat(feed.subscribe("0000-1").next(NO_TIME)).map(Entry::alertId).contains("a");
  }

  @Test
  void readerThatFallsBehind_isCutOffAndHoldsUpNobody() throws InterruptedException {
    Subscription slow = feed.subscribe(null);
    for (String id : List.of("a", "b", "c", "d")) {
      assertThat(feed.publish(alert(id).json())).isTrue();
    }

    assertThat(slow.isOpen()).isFalse();
    assertThat(slow.next(NO_TIME)).isEmpty();
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void closing_endsTheWait() throws InterruptedException {
    Subscription reader = feed.subscribe(null);
    Thread closer = new Thread(reader::close);
    closer.start();

    assertThat(reader.next(Duration.ofMinutes(5))).isEmpty();
    closer.join();
  }
}
