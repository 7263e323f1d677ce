package io.claimshift.alert;

/** An alert for one desk. */
public record DeskAlert(String desk, Alert alert) {}
