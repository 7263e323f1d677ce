package io.claimshift.alert;

/** How fast a desk should look, in the wires' own words, most urgent first. */
public enum Severity {
  FLASH,
  URGENT,
  BULLETIN,
  ROUTINE
}
