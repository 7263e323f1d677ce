package io.claimshift.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.contract.Contracts;
import io.claimshift.wire.Json;
import io.claimshift.wire.Topics;
import java.io.IOException;
import java.util.Map;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler.Response;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler.Result;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.internals.DefaultErrorHandlerContext;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;

class RejectOnBugTest {
  private final RejectOnBug handler = new RejectOnBug();

  RejectOnBugTest() {
    handler.configure(Map.of(RejectOnBug.TOPIC, Topics.REJECTED));
  }

  @Test
  void bugOnARecord_isToldWithTheStackAndTheStreamGoesOn() throws IOException {
    Response response = handle(new IllegalStateException("no such claim"));

    assertThat(response.result()).isEqualTo(Result.RESUME);
    JsonNode told = Json.MAPPER.readTree(response.deadLetterQueueRecords().get(0).value());
    assertThat(Contracts.violations(Topics.REJECTED, told.toString())).isEmpty();
    assertThat(told.path("reason").asText()).isEqualTo("internal-error");
    assertThat(told.path("stack").asText()).contains("no such claim");
    assertThat(told.path("rawBase64").binaryValue()).isEqualTo(new byte[] {'{', '}'});
  }

  @Test
  void storeThatFails_stopsTheInstance() {
    ProcessorStateException full = new ProcessorStateException("No space left on device");

    assertThat(handle(full).result()).isEqualTo(Result.FAIL);
    assertThat(handle(new IllegalStateException("behind", full)).result()).isEqualTo(Result.FAIL);
    assertThat(handle(new InvalidStateStoreException("closed")).result()).isEqualTo(Result.FAIL);
  }

  private Response handle(Exception exception) {
    DefaultErrorHandlerContext context =
        new DefaultErrorHandlerContext(
            null,
            Topics.RAW,
            3,
            17,
            new RecordHeaders(),
            "track-claims",
            new TaskId(0, 0),
            1_700_000_000_000L,
            new byte[] {'k'},
            new byte[] {'{', '}'});
    return handler.handleError(context, new Record<>("k", "v", 0), exception);
  }
}
