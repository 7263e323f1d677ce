package io.claimshift.wire;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An alert on its way to all, or to one desk; only the alert itself is published.
 *
 * @param desk null for the topic of all alerts
 */
public record DeskAlertRecord(String desk, @JsonValue AlertRecord alert) {}
