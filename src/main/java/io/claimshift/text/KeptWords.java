package io.claimshift.text;

import java.nio.ByteBuffer;

/**
 * A text's words as few bytes: a code of {@value WordHashes#CODE_BITS} bits for each word, further
 * bits for figures, and where quotation marks open and close. About three quarters of a byte a
 * word. What comes back has the same codes, figures and quotation marks, but no words.
 */
public final class KeptWords {

  private static final int LONGEST_NUMBER = 5;

  private KeptWords() {}

  /** Most bytes that {@link #write} needs. */
  public static int bound(WordHashes words) {
    return 4 * LONGEST_NUMBER + words.size() * (2 + 2 * LONGEST_NUMBER);
  }

  /** Writes what is to be kept. */
  public static void write(WordHashes words, ByteBuffer to) {
    writeNumber(words.size(), to);
    writeCodes(words, to);
    writeQuotations(words, to);
    writeFigures(words, to);
  }

  /** Reads what was written. */
  public static WordHashes read(ByteBuffer from) {
    int[] hashes = new int[readNumber(from)];
    long[] quoted = new long[(hashes.length >>> 6) + 1];
    long[] figures = new long[quoted.length];
    readCodes(hashes, from);
    for (int begin = readNumber(from); begin < hashes.length; begin += readNumber(from)) {
      int end = begin + readNumber(from);
      mark(quoted, begin, end);
      begin = end;
    }
    for (int i = readNumber(from); i < hashes.length; i += readNumber(from)) {
      figures[i >>> 6] |= 1L << i;
      hashes[i] |= (from.getShort() & 0xFFFF) << 32 - WordHashes.CODE_BITS - WordHashes.FIGURE_BITS;
    }
    return new WordHashes(hashes, quoted, figures);
  }

  private static void writeCodes(WordHashes words, ByteBuffer to) {
    int bits = 0;
    int held = 0;
    for (int i = 0; i < words.size(); i++) {
      bits = bits << WordHashes.CODE_BITS | words.code(i);
      held += WordHashes.CODE_BITS;
      while (held >= 8) {
        held -= 8;
        to.put((byte) (bits >>> held));
      }
    }
    if (held > 0) {
      to.put((byte) (bits << 8 - held));
    }
  }

  private static void readCodes(int[] hashes, ByteBuffer from) {
    int bits = 0;
    int held = 0;
    for (int i = 0; i < hashes.length; i++) {
      while (held < WordHashes.CODE_BITS) {
        bits = bits << 8 | from.get() & 0xFF;
        held += 8;
      }
      held -= WordHashes.CODE_BITS;
      hashes[i] = bits >>> held << 32 - WordHashes.CODE_BITS;
    }
  }

  /** Each quotation as its distance from the one before and its length; the end closes the list. */
  private static void writeQuotations(WordHashes words, ByteBuffer to) {
    int last = 0;
    int i = 0;
    while (i < words.size()) {
      int begin = i;
      while (i < words.size() && words.quoted(i)) {
        i++;
      }
      if (i > begin) {
        writeNumber(begin - last, to);
        writeNumber(i - begin, to);
        last = i;
      }
      i++;
    }
    writeNumber(words.size() - last, to);
  }

  private static void writeFigures(WordHashes words, ByteBuffer to) {
    int last = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.figure(i)) {
        writeNumber(i - last, to);
        to.putShort((short) words.figureCode(i));
        last = i;
      }
    }
    writeNumber(words.size() - last, to);
  }

  private static void mark(long[] bits, int begin, int end) {
    for (int i = begin; i < end; i++) {
      bits[i >>> 6] |= 1L << i;
    }
  }

  private static void writeNumber(int number, ByteBuffer to) {
    int rest = number;
    while (rest > 0x7F) {
      to.put((byte) (rest | 0x80));
      rest >>>= 7;
    }
    to.put((byte) rest);
  }

  private static int readNumber(ByteBuffer from) {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = from.get();
      number |= (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
