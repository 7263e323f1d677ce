package io.claimshift.desk;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What every answer carries so that hostile wire text stays text, and who may ask: a server on a
 * loopback address answers to loopback names only, or any web site could read it through a name of
 * its own that points there.
 */
final class PageGuard implements Handler {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'; trusted-types 'none'";
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
          "Cache-Control", "no-store");
  private static final Pattern PORT = Pattern.compile(":\\d*$");

  private final List<String> names;

  /** A guard for a server on this host; one that is no loopback address answers to every name. */
  PageGuard(String host, boolean loopback) {
    names =
        loopback
            ? List.of("localhost", "127.0.0.1", "[::1]", host.toLowerCase(Locale.ROOT))
            : List.of();
  }

  @Override
  public void handle(Context context) {
    HEADERS.forEach(context::header);
    if (!names.isEmpty() && !names.contains(name(context.header("Host")))) {
      throw Problem.of(421, "This is not the server's name.").thrown();
    }
  }

  private static String name(String host) {
    return host == null ? "" : PORT.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
  }
}
