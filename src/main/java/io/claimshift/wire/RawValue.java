package io.claimshift.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A received value as it is kept for whoever looks into it: whole where the rejected topic takes
 * it, else its beginning, which shows who sent what, with size and hash of the whole. That lies on
 * the input topic, at the place the rejection names.
 *
 * @param rawBase64 the value exactly as received, or its beginning; empty where there was none
 * @param rawBytes size of the whole where only its beginning is kept, else null
 * @param rawSha256 SHA-256 of the whole in hex digits, where only its beginning is kept, else null
 */
public record RawValue(
    byte[] rawBase64,
    @JsonInclude(JsonInclude.Include.NON_NULL) Integer rawBytes,
    @JsonInclude(JsonInclude.Include.NON_NULL) String rawSha256) {

  /** Grown by a third in base 64, it fits the 8 MiB that the rejected topic takes. */
  static final int WHOLE_MAX = 5 * 1024 * 1024;

  static final int BEGINNING = 64 * 1024;

  /** What is kept of a value; null for one that was empty. */
  public static RawValue of(byte[] value) {
    if (value == null) {
      return new RawValue(new byte[0], null, null);
    }
    return value.length <= WHOLE_MAX
        ? new RawValue(value, null, null)
        : new RawValue(Arrays.copyOf(value, BEGINNING), value.length, sha256(value));
  }

  private static String sha256(byte[] value) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
