package io.claimshift.claim;

import java.time.Instant;

/**
 * An editor's word that an alert was wrong.
 *
 * @param alertId the alert to take back
 * @param claimId the claim that it is about
 * @param why in the editor's words, for everybody who got the alert
 * @param requestedAt when the editor said so
 */
public record Withdrawal(String alertId, String claimId, String why, Instant requestedAt) {}
