package io.claimshift.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** What an endpoint did not take, on {@code webhooks.refused}; see the topic's schema. */
public record RefusedAlertRecord(
    String endpoint,
    String desk,
    String host,
    String reason,
    Integer status,
    int tries,
    Instant firstTry,
    Instant lastTry,
    String topic,
    int partition,
    long offset,
    String eventId,
    JsonNode alert) {}
