package io.claimshift.text.parse;

/**
 * Weights in one byte: a sign and a logarithm in steps of a tenth. Against even steps it keeps
 * small weights apart, which costs no accuracy and no space.
 */
final class LogCode {

  /** The largest weight that a code can stand for. */
  static final int LARGEST = 10_000;

  private static final double STEP = 1.1;
  private static final int SMALLEST = 12;

  /** How many units make one update of training. */
  static final int UNIT = 8;

  private static final short[] VALUES = positive();

  private LogCode() {}

  private static short[] positive() {
    short[] values = new short[128];
    for (int code = 1; code < values.length; code++) {
      values[code] = (short) Math.min(LARGEST, Math.round(SMALLEST * Math.pow(STEP, code - 1.0)));
    }
    return values;
  }

  /** The values of all codes, each at its code without sign. */
  static int[] values() {
    int[] values = new int[256];
    for (int code = Byte.MIN_VALUE + 1; code <= Byte.MAX_VALUE; code++) {
      values[code & 0xFF] = value((byte) code);
    }
    return values;
  }

  static short value(byte code) {
    return code < 0 ? (short) -VALUES[-code] : VALUES[code];
  }

  /** The code next to {@code weight}, 0 for those below {@code least}; both in updates. */
  static byte code(double weight, double least) {
    double size = Math.abs(weight);
    if (size < least || size == 0) {
      return 0;
    }
    long step = 1 + Math.round(Math.log(size * UNIT / SMALLEST) / Math.log(STEP));
    byte code = (byte) Math.max(1, Math.min(127, step));
    return weight < 0 ? (byte) -code : code;
  }
}
