package io.claimshift.desk;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;

/**
 * Lets in who knows the token: services as {@code Authorization: Bearer TOKEN}, people in a browser
 * as the password of any user name.
 */
final class Access implements Handler {
  private static final String BEARER = "Bearer ";
  private static final String BASIC = "Basic ";

  private final byte[] token;

  /** Asks for this token; an empty one lets everybody in. */
  Access(String token) {
    this.token = token.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void handle(Context context) {
    if (token.length > 0 && !knows(context.header("Authorization"))) {
      throw Problem.of(
              401,
              "This desk asks for its token, as bearer token or as password.",
              Map.of("WWW-Authenticate", "Basic realm=\"Claimshift\", charset=\"UTF-8\""))
          .thrown();
    }
  }

  private boolean knows(String authorization) {
    if (authorization == null) {
      return false;
    }
    if (authorization.startsWith(BEARER)) {
      return isToken(authorization.substring(BEARER.length()).strip());
    }
    return authorization.startsWith(BASIC)
        && isToken(password(authorization.substring(BASIC.length()).strip()));
  }

  private static String password(String encoded) {
    try {
      String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      return pair.substring(pair.indexOf(':') + 1);
    } catch (IllegalArgumentException noBase64) {
      return "";
    }
  }

  /** In the same time whatever is wrong with it. */
  private boolean isToken(String given) {
    return MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8));
  }
}
