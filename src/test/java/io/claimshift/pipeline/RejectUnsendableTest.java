package io.claimshift.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.contract.Contracts;
import io.claimshift.wire.Json;
import io.claimshift.wire.Topics;
import java.io.IOException;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler.Response;
import org.apache.kafka.streams.errors.ProductionExceptionHandler.Result;
import org.apache.kafka.streams.errors.internals.DefaultErrorHandlerContext;
import org.apache.kafka.streams.processor.TaskId;
import org.junit.jupiter.api.Test;

class RejectUnsendableTest {
  private static final byte[] KEY = {'k'};

  private final RejectUnsendable handler = new RejectUnsendable();

  RejectUnsendableTest() {
    handler.configure(Map.of(RejectOnBug.TOPIC, Topics.REJECTED));
  }

  @Test
  void resultTooLarge_isToldOnTheRejectedTopicAndTheStreamGoesOn() throws IOException {
    Response response = handle("claims", new RecordTooLargeException("2 MB where 1 MB is allowed"));

    assertThat(response.result()).isEqualTo(Result.RESUME);
    assertThat(response.deadLetterQueueRecords()).hasSize(1);
    ProducerRecord<byte[], byte[]> told = response.deadLetterQueueRecords().get(0);
    assertThat(told.topic()).isEqualTo(Topics.REJECTED);
    assertThat(told.key()).isEqualTo(KEY);
    JsonNode value = Json.MAPPER.readTree(told.value());
    assertThat(Contracts.violations(Topics.REJECTED, value.toString())).isEmpty();
    assertThat(value.path("reason").asText()).isEqualTo("output-too-large");
    assertThat(value.path("message").asText()).contains("claims", "1 MB is allowed");
    assertThat(value.path("offset").asLong()).isEqualTo(17);
  }

  @Test
  void stateTooLarge_stopsTheInstance() {
    assertThat(handle("app-claims-changelog", new RecordTooLargeException("too large")).result())
        .isEqualTo(Result.FAIL);
  }

  @Test
  void otherFailures_stopTheInstance() {
    assertThat(handle("claims", new TopicAuthorizationException("claims")).result())
        .isEqualTo(Result.FAIL);
  }

  private Response handle(String topic, Exception exception) {
    ErrorHandlerContext context =
        new DefaultErrorHandlerContext(
            null,
            Topics.RAW,
            3,
            17,
            new RecordHeaders(),
            "tell-claims",
            new TaskId(0, 0),
            1_700_000_000_000L,
            KEY,
            new byte[] {'{', '}'});
    return handler.handleError(
        context, new ProducerRecord<>(topic, KEY, new byte[] {'v'}), exception);
  }
}
