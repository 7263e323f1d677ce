package io.claimshift.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.contract.Contracts;
import io.claimshift.wire.Topics;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An editor's withdrawal through the whole topology. */
class WithdrawalPipelineTest {
  private static final String DENIAL =
      article("urn:a", 1, "Norvik denied that it had dumped toxic sludge in the harbour.");
  private static final String CONFIRMATION =
      article(
          "urn:b", 9, "Norvik admitted on Tuesday that it had dumped toxic sludge in the harbour.");

  @Test
  void withdrawal_givesARetractionThatNamesTheAlert_once() {
    try (PipelineDriver driver = new PipelineDriver()) {
      driver.send(DENIAL);
      driver.send(CONFIRMATION);
      JsonNode wrong = reversal(driver.values(Topics.ALERTS));

      driver.withdraw(request(wrong));
      driver.withdraw(request(wrong));

      List<JsonNode> answer = driver.values(Topics.ALERTS);
      assertThat(answer).hasSize(1);
      assertThat(answer.get(0).path("type").asText()).isEqualTo("retraction");
      assertThat(answer.get(0).path("withdraws")).isEqualTo(wrong.path("alertId"));
      assertThat(answer.get(0).path("why").asText()).isEqualTo("misread");
      assertThat(Contracts.violations("alerts", answer.get(0).toString())).isEmpty();
    }
  }

  @Test
  void replayInWhichTheWithdrawalComesFirst_givesTheSameTwoAlerts() {
    JsonNode wrong;
    List<JsonNode> answer;
    try (PipelineDriver driver = new PipelineDriver()) {
      driver.send(DENIAL);
      driver.send(CONFIRMATION);
      wrong = reversal(driver.values(Topics.ALERTS));
      driver.withdraw(request(wrong));
      answer = driver.values(Topics.ALERTS);
    }
    try (PipelineDriver replay = new PipelineDriver()) {
      replay.withdraw(request(wrong));
      replay.send(DENIAL);
      replay.send(CONFIRMATION);

      assertThat(replay.values(Topics.ALERTS)).contains(wrong, answer.get(0));
    }
  }

  @Test
  void whatIsNoWithdrawal_isPassedOver() {
    try (PipelineDriver driver = new PipelineDriver()) {
      driver.withdraw("no json");
      driver.withdraw("{\"alertId\":\"x\"}");
      driver.withdraw("{\"alertId\":\"x\",\"claimId\":\"y\",\"requestedAt\":\"never\"}");
      driver.send(DENIAL);

      assertThat(driver.values(Topics.UNIQUE)).hasSize(1);
      assertThat(driver.values(Topics.ALERTS)).isEmpty();
    }
  }

  private static JsonNode reversal(List<JsonNode> alerts) {
    return alerts.stream()
        .filter(alert -> alert.path("type").asText().equals("reversal"))
        .findFirst()
        .orElseThrow();
  }

  private static String request(JsonNode alert) {
    return String.format(
        "{\"alertId\":%s,\"claimId\":%s,\"why\":\"misread\"}",
        alert.path("alertId"), alert.path("claimId"));
  }

  private static String article(String uri, int day, String text) {
    return String.format(
        "{\"uri\":\"%s\",\"language\":\"en\",\"provider\":\"Wire\",\"headline\":\"Harbour\","
            + "\"body_text\":\"%s\",\"versioncreated\":\"2025-03-%02dT08:00:00Z\"}",
        uri, text, day);
  }
}
