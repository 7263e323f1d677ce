package io.claimshift.broker;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.spi.FilterReply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessKafkaLogsTest {

  private static final String REPLICAS = "kafka.server.ReplicaManager";
  private static final String APPEND = "Error processing append operation on partition claims-0";

  @Test
  void firstTransactionOfANewPartition_isKeptOut() {
    Exception fresh =
        new OutOfOrderSequenceException(
            "Expected sequence 0 for transactions v2 idempotent producer with no existing state.");

    assertThat(reply(REPLICAS, APPEND, fresh)).isEqualTo(FilterReply.DENY);
  }

  @Test
  void otherFailuresOfTheSameOperation_pass() {
    Exception gap = new OutOfOrderSequenceException("incoming seq. number 7, current end 3");

    assertThat(reply(REPLICAS, APPEND, gap)).isEqualTo(FilterReply.NEUTRAL);
    assertThat(reply(REPLICAS, APPEND, null)).isEqualTo(FilterReply.NEUTRAL);
    assertThat(reply(REPLICAS, APPEND, new IOException())).isEqualTo(FilterReply.NEUTRAL);
  }

  @Test
  void sameWordsOfAnotherLogger_pass() {
    String text = "Attempting to close NetworkClient that has already been closed.";

    assertThat(reply("org.apache.kafka.clients.NetworkClient", text, null))
        .isEqualTo(FilterReply.DENY);
    assertThat(reply("io.claimshift.app", text, null)).isEqualTo(FilterReply.NEUTRAL);
  }

  @Test
  void brokerThatCannotBeReached_passes() {
    String text = "Connection to node -1 could not be established. Node may not be available.";

    assertThat(reply("org.apache.kafka.clients.NetworkClient", text, null))
        .isEqualTo(FilterReply.NEUTRAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void logConfiguration_namesTheFilterInEachFormat(String format) throws IOException {
    Path included = Path.of("src/main/resources/io/claimshift/app/log-" + format + ".xml");
    assertThat(Files.readString(included))
        .contains("class=\"" + HarmlessKafkaLogs.class.getName() + "\"");
  }

  private static FilterReply reply(String logger, String text, Throwable cause) {
    LoggingEvent event =
        new LoggingEvent(
            "", new LoggerContext().getLogger(logger), Level.ERROR, text, cause, new Object[0]);
    return new HarmlessKafkaLogs().decide(event);
  }
}
