package io.claimshift.alert;

import io.claimshift.statement.Position;
import java.time.Instant;
import java.util.List;

/** Alerts to route, each made of the one before. */
record Alerts(
    String id,
    AlertType type,
    Severity severity,
    double confidence,
    Instant embargo,
    String withdraws,
    String language) {
  static final Instant DETECTED = Instant.parse("2025-06-01T12:00:00Z");

  /** A sure reversal of North Korea's. */
  static Alerts reversal() {
    return new Alerts("a", AlertType.REVERSAL, Severity.URGENT, 0.8, null, null, "en-gb");
  }

  Alerts named(String name) {
    return new Alerts(name, type, severity, confidence, embargo, withdraws, language);
  }

  Alerts urgent(Severity other) {
    return new Alerts(id, type, other, confidence, embargo, withdraws, language);
  }

  Alerts embargoed(Instant until) {
    return new Alerts(id, type, severity, confidence, until, withdraws, language);
  }

  Alerts withdrawing(String other) {
    return new Alerts(id, AlertType.RETRACTION, severity, confidence, embargo, other, language);
  }

  Alert alert() {
    return new Alert(
        id,
        type,
        severity,
        "claim",
        "North Korea sent troops to Russia",
        "North Korea",
        "Russia",
        Position.DENIED,
        Position.CONFIRMED,
        "urn:article",
        "Test Wire",
        "Russia\u2019s defence ministry acknowledges \u0160koda-borne troops",
        DETECTED,
        DETECTED,
        List.of(),
        0,
        1,
        confidence,
        embargo,
        withdraws,
        List.of(),
        language,
        null);
  }
}
