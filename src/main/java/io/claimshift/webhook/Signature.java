package io.claimshift.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs posts as Standard Webhooks has it, so that receivers can check with a library they find in
 * their language: HMAC-SHA256 over id, time in seconds and body, joined by dots.
 */
public final class Signature {
  private static final String ALGORITHM = "HmacSHA256";
  private static final String ENCODED = "whsec_";

  private final SecretKeySpec key;

  private Signature(byte[] secret) {
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  /**
   * One with this secret: text, or bytes in base 64 after "whsec_".
   *
   * @throws IllegalArgumentException where it is too short to keep anybody out
   */
  public static Signature of(String secret) {
    byte[] bytes =
        secret.startsWith(ENCODED)
            ? Base64.getDecoder().decode(secret.substring(ENCODED.length()))
            : secret.getBytes(StandardCharsets.UTF_8);
    if (bytes.length < 16) {
      throw new IllegalArgumentException("secret: at least 16 bytes");
    }
    return new Signature(bytes);
  }

  /** The value of the header {@code webhook-signature}. */
  public String sign(String id, Instant time, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update((id + "." + time.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("the key was made for this algorithm", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
