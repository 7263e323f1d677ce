package io.claimshift.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.contract.Contracts;
import io.claimshift.status.PipelineMetrics;
import io.claimshift.wire.Topics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Alerts on their way to desks, through the whole topology. */
class DeskRoutingTest {
  private static final String WORLD = "alerts.world";
  private static final String DENIAL =
      item("denial", "Norvik denies poisoning the lake", "2025-12-01T08:00:00Z", "")
          .formatted("Norvik denied on Monday that it had poisoned Lake Margen.");
  private static final String ADMISSION =
      item("admission", "Norvik admits poisoning the lake", "2025-12-20T08:00:00Z", "")
          .formatted("Norvik admitted on Friday that it had poisoned Lake Margen.");
  private static final String EMBARGOED =
      item(
              "admission",
              "Norvik admits poisoning the lake",
              "2025-12-20T08:00:00Z",
              "\"embargoedUntil\":\"2026-01-01T06:00:00Z\",")
          .formatted("Norvik admitted on Friday that it had poisoned Lake Margen.");

  private final Set<String> topics = new HashSet<>(Set.of("world", "city"));
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final PipelineDriver driver =
      new PipelineDriver(topics::contains, new PipelineMetrics(registry, InstantSource.system()));

  @AfterEach
  void close() {
    driver.close();
  }

  private static String item(String uri, String headline, String time, String more) {
    return "{\"uri\":\"urn:"
        + uri
        + "\",\"type\":\"text\",\"version\":\"1\",\"versionCreated\":\""
        + time
        + "\","
        + more
        + "\"pubStatus\":\"usable\",\"provider\":\"Test Wire\",\"language\":\"en-GB\","
        + "\"headlines\":[{\"value\":\""
        + headline
        + "\"}],\"bodies\":[{\"contentType\":\"text/plain\",\"value\":\"%s\"}]}";
  }

  private static String killed() {
    return "{\"uri\":\"urn:admission\",\"version\":\"2\",\"versionCreated\":\"2025-12-20T09:00:00Z\","
        + "\"pubStatus\":\"canceled\"}";
  }

  private void watch(String desk, String conditions) {
    driver.watch(desk, "{\"desk\":\"" + desk + "\"" + conditions + "}");
  }

  @Test
  void alertUnderEmbargo_isCountedWhileItWaits() {
    watch("world", "");
    driver.send(DENIAL);
    driver.send(EMBARGOED);
    driver.pass(Duration.ofSeconds(20));
    double before = waiting();
    driver.pass(Duration.ofHours(7));

    assertThat(before).isEqualTo(1);
    assertThat(driver.records(WORLD)).hasSize(1);
    assertThat(waiting()).isZero();
  }

  private double waiting() {
    return registry.get("claimshift.alerts.waiting").tag("desk", "world").gauge().value();
  }

  @Test
  void watchedAlert_goesToTheDesk_andNamesIt() {
    watch("world", ",\"actors\":[\"Norvik\"]");
    watch("city", ",\"words\":[\"football\"]");

    driver.send(DENIAL);
    driver.send(ADMISSION);

    List<TestRecord<byte[], byte[]>> all = driver.records(Topics.ALERTS);
    List<TestRecord<byte[], byte[]>> world = driver.records(WORLD);
    assertThat(world).hasSize(1);
    assertThat(text(world.get(0).value())).isEqualTo(text(all.get(0).value()));
    assertThat(text(world.get(0).value()))
        .contains("\"desks\":[\"world\"]")
        .contains("\"language\":\"en-gb\"");
    assertThat(Contracts.violations(WORLD, text(world.get(0).value()))).isEmpty();
    assertThat(header(world.get(0), "ce_id")).isEqualTo(header(all.get(0), "ce_id"));
    assertThat(driver.values("alerts.city")).isEmpty();
  }

  @Test
  void watchedActor_isMeantByAnyOfItsNames() {
    watch("world", ",\"actors\":[\"NVK\"]");
    driver.actor("Norvik", "{\"name\":\"Norvik\",\"aliases\":[\"NVK\"]}");
    driver.pass(Duration.ofSeconds(1));

    driver.send(DENIAL);
    driver.send(ADMISSION);

    assertThat(driver.values(WORLD)).hasSize(1);
  }

  @Test
  void changedWatch_actsOnTheNextAlert() {
    watch("world", ",\"words\":[\"football\"]");
    driver.send(DENIAL);
    watch("world", "");
    driver.send(ADMISSION);

    assertThat(driver.values(WORLD)).hasSize(1);
  }

  @Test
  void watchThatCannotBeRead_isPassedOver_andTheStreamGoesOn() {
    driver.watch("world", "no json");
    driver.watch("city", "{\"desk\":\"city\",\"quietHours\":{\"from\":\"late\"}}");
    driver.send(DENIAL);
    driver.send(ADMISSION);

    assertThat(driver.values(Topics.ALERTS)).hasSize(1);
    assertThat(driver.values(Topics.REJECTED)).isEmpty();
  }

  @Test
  void embargoedAlert_waitsForItsTime() {
    watch("world", "");
    driver.send(DENIAL);
    driver.send(EMBARGOED);
    driver.pass(Duration.ofHours(6).minusSeconds(2));

    assertThat(driver.values(Topics.ALERTS)).hasSize(1);
    assertThat(driver.values(WORLD)).isEmpty();

    driver.pass(Duration.ofSeconds(3));

    assertThat(driver.values(WORLD)).hasSize(1);
  }

  @Test
  void alertWithdrawnWhileItWaits_isNeverToldToTheDesk() {
    watch("world", "");
    driver.send(DENIAL);
    driver.send(EMBARGOED);
    driver.send(killed());
    driver.pass(Duration.ofDays(1));

    List<JsonNode> all = driver.values(Topics.ALERTS);
    assertThat(all).hasSize(2);
    assertThat(all.get(1).path("withdraws")).isEqualTo(all.get(0).path("alertId"));
    assertThat(driver.values(WORLD)).isEmpty();
  }

  @Test
  void withdrawal_reachesWhoWasTold_whateverTheWatchSaysNow() {
    watch("world", ",\"types\":[\"reversal\"]");
    driver.send(DENIAL);
    driver.send(ADMISSION);
    driver.watch("world", null);
    watch("city", "");
    driver.send(killed());

    List<JsonNode> world = driver.values(WORLD);
    assertThat(world).hasSize(2);
    assertThat(world.get(1).path("withdraws")).isEqualTo(world.get(0).path("alertId"));
    assertThat(driver.values("alerts.city")).isEmpty();
  }

  @Test
  void deskWithoutTopic_getsItsAlertsOnceItHasOne() {
    watch("late", "");
    driver.send(DENIAL);
    driver.send(ADMISSION);
    driver.pass(Duration.ofHours(1));
    assertThat(driver.values(Topics.ALERTS)).hasSize(1);

    topics.add("late");
    driver.pass(Duration.ofSeconds(1));

    assertThat(driver.values("alerts.late")).hasSize(1);
  }

  private static String text(byte[] value) {
    return new String(value, StandardCharsets.UTF_8);
  }

  private static String header(TestRecord<byte[], byte[]> record, String name) {
    return text(record.headers().lastHeader(name).value());
  }
}
