package io.claimshift.desk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;

/**
 * Why a request has no answer, after RFC 9457.
 *
 * @param type always "about:blank": the status says what kind it is
 * @param title the status in words
 * @param detail what is wrong with this request
 * @param headers to send with it
 */
record Problem(
    String type, String title, int status, String detail, @JsonIgnore Map<String, String> headers) {
  static final String MEDIA_TYPE = "application/problem+json";

  private static final Map<Integer, String> TITLES =
      Map.ofEntries(
          Map.entry(400, "Bad Request"),
          Map.entry(401, "Unauthorized"),
          Map.entry(404, "Not Found"),
          Map.entry(405, "Method Not Allowed"),
          Map.entry(413, "Content Too Large"),
          Map.entry(421, "Misdirected Request"),
          Map.entry(429, "Too Many Requests"),
          Map.entry(500, "Internal Server Error"),
          Map.entry(503, "Service Unavailable"));

  static Problem of(int status, String detail) {
    return of(status, detail, Map.of());
  }

  static Problem of(int status, String detail, Map<String, String> headers) {
    return new Problem(
        "about:blank", TITLES.getOrDefault(status, "Error"), status, detail, headers);
  }

  /** An answer that is not known now, to be asked for again. */
  static Problem notNow(String detail, int seconds) {
    return of(503, detail, Map.of("Retry-After", Integer.toString(seconds)));
  }

  /** Thrown to answer with a problem. */
  static final class Exception extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    Exception(Problem problem) {
      super(problem.detail());
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  /** As an exception. */
  Exception thrown() {
    return new Exception(this);
  }
}
