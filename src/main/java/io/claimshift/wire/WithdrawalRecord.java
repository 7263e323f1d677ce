package io.claimshift.wire;

import io.claimshift.claim.Withdrawal;
import java.time.Instant;

/** An editor's word that an alert was wrong, on {@code withdrawals}. */
public record WithdrawalRecord(
    String alertId, String claimId, String why, String by, Instant requestedAt) {

  /**
   * What it asks for; null where it does not say of which alert.
   *
   * @param receivedAt stands in for a missing time
   */
  public Withdrawal withdrawal(Instant receivedAt) {
    if (blank(alertId) || blank(claimId)) {
      return null;
    }
    return new Withdrawal(
        alertId,
        claimId,
        why == null ? "" : why,
        requestedAt == null || requestedAt.isAfter(receivedAt) ? receivedAt : requestedAt);
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
