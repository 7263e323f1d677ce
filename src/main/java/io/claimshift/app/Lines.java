package io.claimshift.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * The lines of a stream as bytes, undecoded: what is wrong in them is for the reader to tell. Looks
 * for their ends in blocks, for one byte at a time costs a sixth of what a whole replay does.
 */
final class Lines implements AutoCloseable {
  private final InputStream in;
  private final byte[] block = new byte[1 << 16];
  private int begin;
  private int end;

  Lines(InputStream in) {
    this.in = in;
  }

  /** Opens a file; one that ends in .gz is unpacked on the way. */
  static Lines open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return new Lines(file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in);
  }

  /** The next line that is not empty, without its end; null after the last. */
  byte[] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(8192);
    while (begin < end || fill()) {
      int stop = lineEnd();
      line.write(block, begin, stop - begin);
      boolean whole = stop < end;
      begin = whole ? stop + 1 : stop;
      if (whole) {
        if (hasText(line)) {
          return line.toByteArray();
        }
        line.reset();
      }
    }
    return hasText(line) ? line.toByteArray() : null;
  }

  private boolean fill() throws IOException {
    begin = 0;
    end = in.read(block);
    return end > 0;
  }

  /** Place of the next line feed in the block, its end where there is none. */
  private int lineEnd() {
    int at = begin;
    while (at < end && block[at] != '\n') {
      at++;
    }
    return at;
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
