package io.claimshift.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names made from what they name, so that a replay gives the same. */
public final class Ids {

  private static final int BYTES = 12;

  private Ids() {}

  /** A hash of the parts, in order, as 24 hexadecimal digits; a null part counts as "none". */
  public static String of(Object... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Object part : parts) {
        byte[] bytes = (part == null ? "none" : part.toString()).getBytes(StandardCharsets.UTF_8);
        digest.update(bytes);
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every JDK has SHA-256", missing);
    }
  }
}
