package io.claimshift.wire;

import io.claimshift.copies.CopyKind;
import io.claimshift.copies.Outcome;

/** A copy on {@code articles.copies}; similarity is 0 to 1. */
public record CopyRecord(
    String uri, String version, String canonicalUri, CopyKind kind, double similarity) {

  /** The judge's outcome as published. */
  public static CopyRecord of(Outcome.Copy copy) {
    return new CopyRecord(
        copy.uri(), copy.version(), copy.canonicalUri(), copy.kind(), copy.similarity());
  }
}
