package io.claimshift.wire;

import io.claimshift.alert.Alert;
import io.claimshift.alert.AlertType;
import io.claimshift.alert.Evidence;
import io.claimshift.alert.Severity;
import io.claimshift.statement.Position;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * An alert on {@code alerts}; see the topic's schema for what each field means.
 *
 * @param from the earlier position, "none" for a first one
 */
public record AlertRecord(
    String alertId,
    AlertType type,
    Severity severity,
    String claimId,
    String claim,
    String agent,
    String holder,
    String from,
    Position to,
    String articleUri,
    String provider,
    String headline,
    Instant versionCreated,
    Instant detectedAt,
    List<Evidence> evidence,
    int copies,
    int independentSources,
    double confidence,
    Instant embargoedUntil,
    String withdraws,
    List<String> desks,
    String language,
    String why) {

  /** The alert as published. */
  public static AlertRecord of(Alert alert) {
    return new AlertRecord(
        alert.alertId(),
        alert.type(),
        alert.severity(),
        alert.claimId(),
        alert.claim(),
        alert.agent(),
        alert.holder(),
        alert.from() == null ? "none" : alert.from().name().toLowerCase(Locale.ROOT),
        alert.to(),
        alert.articleUri(),
        alert.provider(),
        alert.headline(),
        alert.versionCreated(),
        alert.detectedAt(),
        alert.evidence(),
        alert.copies(),
        alert.independentSources(),
        alert.confidence(),
        alert.embargoedUntil(),
        alert.withdraws(),
        alert.desks(),
        alert.language(),
        alert.why());
  }
}
