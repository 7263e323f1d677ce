package io.claimshift.alert;

import java.time.Instant;

/**
 * That a desk is to get an alert, and from when.
 *
 * @param due the time before which the desk must not have it; the beginning of time for at once
 * @param detectedAt what keeps alerts due at the same time in order
 */
public record Delivery(Instant due, Instant detectedAt, String alertId, String desk) {

  static Delivery of(Alert alert, String desk) {
    Instant embargo = alert.embargoedUntil();
    return new Delivery(
        embargo == null ? Instant.EPOCH : embargo, alert.detectedAt(), alert.alertId(), desk);
  }
}
