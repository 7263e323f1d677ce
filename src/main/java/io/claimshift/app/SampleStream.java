package io.claimshift.app;

import java.io.InputStream;

/** The sample wire stream that ships with the program: one raw record a line, in arrival order. */
final class SampleStream {
  private static final String NAME = "/io/claimshift/sample/stream.ndjson";

  private SampleStream() {}

  static InputStream open() {
    InputStream stream = SampleStream.class.getResourceAsStream(NAME);
    if (stream == null) {
      throw new IllegalStateException("Missing from the program: " + NAME);
    }
    return stream;
  }
}
