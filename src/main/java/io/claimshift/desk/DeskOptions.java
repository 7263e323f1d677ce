package io.claimshift.desk;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Where the desk page is served, and to whom.
 *
 * @param host name or address to listen on
 * @param port 0 takes any free one
 * @param token that every request must show; empty for none, which only loopback allows
 * @param requestsPerMinute from one address; more are refused
 */
public record DeskOptions(String host, int port, String token, int requestsPerMinute) {

  /** Shorter ones can be guessed. */
  public static final int TOKEN_MIN = 16;

  /** This machine only, any free port. */
  public static final DeskOptions LOOPBACK = new DeskOptions("127.0.0.1", 0, "", 6000);

  /** Checks that nobody is let in by mistake; IllegalArgumentException says what is missing. */
  public DeskOptions {
    if (host.isBlank() || port < 0 || port > 65_535 || requestsPerMinute < 1) {
      throw new IllegalArgumentException("no address to listen on: " + host + ":" + port);
    }
    if (token.isEmpty() && !isLoopback(host)) {
      throw new IllegalArgumentException(
          "the desk would show everything to whoever reaches " + host + ": it needs a token");
    }
    if (!token.isEmpty() && token.length() < TOKEN_MIN) {
      throw new IllegalArgumentException(
          "the desk's token has fewer than " + TOKEN_MIN + " characters");
    }
  }

  /** The same at another port. */
  public DeskOptions at(int otherPort) {
    return new DeskOptions(host, otherPort, token, requestsPerMinute);
  }

  boolean loopback() {
    return isLoopback(host);
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("unknown host: " + host, e);
    }
  }
}
