package io.claimshift.pipeline;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Texts as compressed UTF-8, as small as deflating makes them in a third of its time. Keeps its
 * native memory for the next text, for making it costs more than filling it; not safe for several
 * threads.
 *
 * <p>A packed text is a mark, its length in UTF-8 and one Zstandard frame without the four bytes
 * that say that it is one. Without the mark it is as earlier versions left it: length, and
 * deflated.
 */
final class PackedTexts implements AutoCloseable {

  /** Begins no length. */
  private static final byte MARK = -1;

  private static final int HEAD = 1 + Integer.BYTES;
  private static final int FASTEST_THAT_PACKS_WELL = 1;

  private final ZstdCompressCtx packing =
      new ZstdCompressCtx()
          .setLevel(FASTEST_THAT_PACKS_WELL)
          .setMagicless(true)
          .setContentSize(false);
  private final ZstdDecompressCtx unpacking = new ZstdDecompressCtx().setMagicless(true);
  private byte[] lastPacked;
  private String lastText;

  /** The text packed; one that was unpacked last is the same bytes again. */
  byte[] packed(String text) {
    return text == lastText ? lastPacked : pack(text);
  }

  private byte[] pack(String text) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    byte[] room = new byte[HEAD + (int) Zstd.compressBound(plain.length)];
    ByteBuffer.wrap(room).put(MARK).putInt(plain.length);
    int length = packing.compressByteArray(room, HEAD, room.length - HEAD, plain, 0, plain.length);
    return Arrays.copyOf(room, HEAD + length);
  }

  String text(byte[] packed) {
    byte[] plain = packed[0] == MARK ? unpacked(packed) : inflated(packed);
    lastText = new String(plain, StandardCharsets.UTF_8);
    lastPacked = packed;
    return lastText;
  }

  private byte[] unpacked(byte[] packed) {
    byte[] plain = new byte[ByteBuffer.wrap(packed).getInt(1)];
    try {
      unpacking.decompressByteArray(plain, 0, plain.length, packed, HEAD, packed.length - HEAD);
    } catch (ZstdException e) {
      throw damaged(e);
    }
    return plain;
  }

  private static byte[] inflated(byte[] deflated) {
    byte[] plain = new byte[ByteBuffer.wrap(deflated).getInt()];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(deflated, Integer.BYTES, deflated.length - Integer.BYTES);
      int length = 0;
      while (length < plain.length && !inflater.finished()) {
        length += inflater.inflate(plain, length, plain.length - length);
      }
      return plain;
    } catch (DataFormatException e) {
      throw damaged(e);
    } finally {
      inflater.end();
    }
  }

  private static IllegalStateException damaged(Exception cause) {
    return new IllegalStateException("a kept text is damaged", cause);
  }

  /** Gives the native memory back. */
  @Override
  public void close() {
    packing.close();
    unpacking.close();
  }
}
