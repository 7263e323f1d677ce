package io.claimshift.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * A record that could not be read or processed, with everything needed to look into it.
 *
 * @param reason code, see the topic's schema
 * @param field the offending field, empty where it is the record as a whole
 * @param message what is wrong with it, for a person
 * @param topic where it came from
 * @param partition of that topic
 * @param offset in that partition
 * @param receivedAt its arrival
 * @param raw the value as received, or its beginning
 * @param stack stack trace where the reason is an internal error, else null
 */
public record RejectedRecord(
    String reason,
    String field,
    String message,
    String topic,
    int partition,
    long offset,
    Instant receivedAt,
    @JsonUnwrapped RawValue raw,
    @JsonInclude(JsonInclude.Include.NON_NULL) String stack) {}
