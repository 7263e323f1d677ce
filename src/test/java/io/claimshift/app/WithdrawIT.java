package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.wire.Json;
import io.claimshift.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An operator takes a wrong alert back on a running cluster. */
class WithdrawIT {
  private static final Duration POLL = Duration.ofMillis(100);

  @Test
  void wrongAlert_isTakenBackOnce_andTheReasonIsPrinted() throws Exception {
    try (LocalCluster cluster = LocalCluster.start(Map.of());
        Instance instance = new Instance(cluster.settings()).start()) {
      String alert = alert(cluster.settings(), instance);

      Commands first = withdraw(cluster.settings(), alert, "the sentence is about the union");
      Commands second = withdraw(cluster.settings(), alert, "once more");
      Commands unknown = withdraw(cluster.settings(), "0000", "no such thing");

      assertThat(first.code()).as(first.err()).isZero();
      assertThat(first.out())
          .contains("RETRACTION")
          .contains("WITHDRAWS alert " + alert + ": the sentence is about the union");
      assertThat(second.code()).isEqualTo(1);
      assertThat(second.err().strip()).hasLineCount(1).contains("taken back already");
      assertThat(unknown.code()).isEqualTo(1);
      assertThat(unknown.err()).contains("there is no alert 0000");
    }
  }

  private static Commands withdraw(Settings settings, String alert, String why) {
    String brokers = String.join(",", settings.getList("bootstrap.servers"));
    return Commands.run("withdraw", alert, "--why", why, "-b", brokers, "--timeout", "120");
  }

  /** The id of an alert that two articles raise. */
  private static String alert(Settings settings, Instance instance) {
    send(settings, "urn:a", 1, "Norvik denied that it had dumped toxic sludge in the harbour.");
    send(settings, "urn:b", 9, "Norvik admitted that it had dumped toxic sludge in the harbour.");
    List<JsonNode> alerts = new ArrayList<>();
    List<String> topics = List.of(settings.topics().named(Topics.ALERTS));
    try (TopicReader reader = new TopicReader(settings.clients(), topics, true)) {
      while (alerts.stream().noneMatch(a -> a.path("type").asText().equals("reversal"))) {
        instance.failIfBroken();
        reader.poll(POLL, record -> alerts.add(Json.read(record.value(), JsonNode.class)));
      }
    }
    return alerts.get(alerts.size() - 1).path("alertId").asText();
  }

  private static void send(Settings settings, String uri, int day, String text) {
    String article =
        String.format(
            "{\"uri\":\"%s\",\"language\":\"en\",\"provider\":\"Wire\",\"headline\":\"Harbour\","
                + "\"body_text\":\"%s\",\"versioncreated\":\"2025-03-%02dT08:00:00Z\"}",
            uri, text, day);
    try (RawProducer producer =
        new RawProducer(settings.clients(), settings.topics().named(Topics.RAW))) {
      producer.send(article.getBytes(StandardCharsets.UTF_8));
      producer.flush();
    }
  }
}
