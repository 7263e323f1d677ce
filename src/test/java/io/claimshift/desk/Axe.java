package io.claimshift.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks axe-core what on a page keeps people out. */
final class Axe {
  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, { resultTypes: ['violations'] }).then(
        (found) => done(found.violations.map((one) =>
          `${one.impact} ${one.id}: ${one.nodes.map((node) => node.target).join(' ')}`)),
        (error) => done([String(error)]));
      """;

  private Axe() {}

  /** Every violation, whatever its weight, as a line. */
  static List<?> violations(Browser browser) {
    browser.run(script());
    return (List<?>) browser.driver().executeAsyncScript(RUN);
  }

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
