package io.claimshift.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** Records as few bytes, none of them field names. The first byte tells the layout. */
final class Compact {

  private static final byte FIRST = 1;
  private static final byte SECOND = 2;

  private Compact() {}

  /** A serde of what is written and read like this; null stays null. */
  static <T> Serde<T> serde(Writing<T> writing, Reading<T> reading) {
    return Serdes.serdeFrom(
        (topic, value) -> value == null ? null : bytes(FIRST, value, writing),
        (topic, bytes) -> bytes == null ? null : parse(bytes, FIRST, reading));
  }

  /**
   * A serde of what is written and read like this since the second layout.
   *
   * @param earlier reads what was written in the first
   */
  static <T> Serde<T> serde(Writing<T> writing, Reading<T> reading, Reading<T> earlier) {
    return Serdes.serdeFrom(
        (topic, value) -> value == null ? null : bytes(SECOND, value, writing),
        (topic, bytes) ->
            bytes == null
                ? null
                : bytes[0] == FIRST ? parse(bytes, FIRST, earlier) : parse(bytes, SECOND, reading));
  }

  /** Bytes with their length. */
  static void writeBytes(byte[] bytes, DataOutputStream to) throws IOException {
    to.writeInt(bytes.length);
    to.write(bytes);
  }

  static byte[] readBytes(DataInputStream from) throws IOException {
    byte[] bytes = new byte[from.readInt()];
    from.readFully(bytes);
    return bytes;
  }

  /** Seconds and, where there are any, nanoseconds. */
  static void writeTime(Instant time, DataOutputStream to) throws IOException {
    if (time == null) {
      to.writeByte(0);
      return;
    }
    to.writeByte(time.getNano() == 0 ? 1 : 2);
    to.writeLong(time.getEpochSecond());
    if (time.getNano() != 0) {
      to.writeInt(time.getNano());
    }
  }

  static Instant readTime(DataInputStream from) throws IOException {
    byte kind = from.readByte();
    return kind == 0
        ? null
        : Instant.ofEpochSecond(from.readLong(), kind == 2 ? from.readInt() : 0);
  }

  /** UTF-8 with its length; no limit but memory. */
  static void writeText(String text, DataOutputStream to) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    if (utf8.length < 0xFF) {
      to.writeByte(utf8.length);
    } else {
      to.writeByte(0xFF);
      to.writeInt(utf8.length);
    }
    to.write(utf8);
  }

  static String readText(DataInputStream from) throws IOException {
    int length = from.readUnsignedByte();
    byte[] utf8 = new byte[length == 0xFF ? from.readInt() : length];
    from.readFully(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  /** Writes one record. */
  interface Writing<T> {
    void write(T value, DataOutputStream to) throws IOException;
  }

  /** Reads one record. */
  interface Reading<T> {
    T read(DataInputStream from) throws IOException;
  }

  private static <T> byte[] bytes(byte layout, T value, Writing<T> writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try {
      bytes.write(layout);
      writing.write(value, new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static <T> T parse(byte[] bytes, byte layout, Reading<T> reading) {
    if (bytes[0] != layout) {
      throw new IllegalStateException("a record has layout " + bytes[0] + ", not " + layout);
    }
    try {
      return reading.read(
          new DataInputStream(new ByteArrayInputStream(bytes, 1, bytes.length - 1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
