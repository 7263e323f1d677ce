package io.claimshift.app;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The lines of a stream as bytes, undecoded: what is wrong in them is for the reader to tell. */
final class Lines implements AutoCloseable {
  private final InputStream in;

  Lines(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** Opens a file; one that ends in .gz is unpacked on the way. */
  static Lines open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return new Lines(file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in);
  }

  /** The next line that is not empty, without its end; null after the last. */
  byte[] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(8192);
    int b;
    while ((b = in.read()) >= 0) {
      if (b == '\n') {
        if (hasText(line)) {
          return line.toByteArray();
        }
        line.reset();
      } else {
        line.write(b);
      }
    }
    return hasText(line) ? line.toByteArray() : null;
  }

  private static boolean hasText(ByteArrayOutputStream line) {
    if (line.size() > 16) {
      return true;
    }
    for (byte b : line.toByteArray()) {
      if (b > ' ' || b < 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
