package io.claimshift.pipeline;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Texts as deflated UTF-8, the length before them. Keeps its native memory for the next text, for
 * making it costs more than filling it; not safe for several threads.
 */
final class Deflated {

  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);

  byte[] bytes(String text) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    byte[] room = new byte[Integer.BYTES + plain.length + plain.length / 1000 + 64];
    ByteBuffer.wrap(room).putInt(plain.length);
    deflater.reset();
    deflater.setInput(plain);
    deflater.finish();
    int length = deflater.deflate(room, Integer.BYTES, room.length - Integer.BYTES);
    return Arrays.copyOf(room, Integer.BYTES + length);
  }

  String text(byte[] deflated) {
    byte[] plain = new byte[ByteBuffer.wrap(deflated).getInt()];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(deflated, Integer.BYTES, deflated.length - Integer.BYTES);
      int length = 0;
      while (length < plain.length && !inflater.finished()) {
        length += inflater.inflate(plain, length, plain.length - length);
      }
      return new String(plain, 0, length, StandardCharsets.UTF_8);
    } catch (DataFormatException e) {
      throw new IllegalStateException("a kept text is damaged", e);
    } finally {
      inflater.end();
    }
  }

  /** Gives the native memory back. */
  void close() {
    deflater.end();
  }
}
