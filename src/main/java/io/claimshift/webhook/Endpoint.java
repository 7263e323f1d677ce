package io.claimshift.webhook;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a desk's alerts are posted to.
 *
 * @param name what it is called in logs, dead letters and its consumer group
 * @param desk whose alerts it gets, so what its watch selects and not before an embargo ends
 * @param signature what signs each post; null for none
 * @param allowPrivate whether it may lie in a private network, and be reached without TLS
 * @param fromBeginning whether it first gets all that is kept, or only what comes
 */
public record Endpoint(
    String name,
    String desk,
    URI url,
    BodyFormat format,
    Signature signature,
    boolean allowPrivate,
    boolean fromBeginning) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,100}");

  /**
   * @throws IllegalArgumentException where a value means nothing; the message begins with its field
   */
  public Endpoint {
    require(NAME.matcher(name).matches(), "name", "letters, digits, '_' and '-' only");
    require(NAME.matcher(desk).matches(), "desk", "letters, digits, '_' and '-' only");
    String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
    require(scheme.equals("https") || scheme.equals("http"), "url", "https only");
    require(scheme.equals("https") || allowPrivate, "url", "http only with allowPrivate");
    require(url.getHost() != null, "url", "has no host");
    require(url.getUserInfo() == null, "url", "no user or password in it");
  }

  private static void require(boolean right, String field, String otherwise) {
    if (!right) {
      throw new IllegalArgumentException(field + ": " + otherwise);
    }
  }
}
