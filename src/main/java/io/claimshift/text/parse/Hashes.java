package io.claimshift.text.parse;

/**
 * Hashes of words and of combinations of features. The weights of a model lie where these hashes
 * point: any change here makes every model file void and needs a new {@link ModelFile#FORMAT}.
 */
final class Hashes {

  private Hashes() {}

  static int mix(int a, int b) {
    int h = a * 0x9E3779B1 + b;
    h ^= h >>> 15;
    h *= 0x85EBCA6B;
    return h ^ h >>> 13;
  }

  static int of(int template, int a) {
    return finish((template * 0x9E3779B1 + a) * 0x85EBCA6B);
  }

  static int of(int template, int a, int b) {
    return finish(((template * 0x9E3779B1 + a) * 0x85EBCA6B + b) * 0xC2B2AE35);
  }

  static int of(int template, int a, int b, int c) {
    return finish((((template * 0x9E3779B1 + a) * 0x85EBCA6B + b) * 0xC2B2AE35 + c) * 0x27D4EB2F);
  }

  private static int finish(int h) {
    int x = (h ^ h >>> 15) * 0x2C1B3C6D;
    return x ^ x >>> 16;
  }

  /** The hash of a piece of {@code word} in lower case, with every digit taken as 0. */
  static int lower(String word, int begin, int end) {
    int h = 17;
    for (int i = begin; i < end; i++) {
      char c = word.charAt(i);
      h = h * 31 + (isDigit(c) ? '0' : plain(c));
    }
    return mix(h, end - begin);
  }

  /** Lower case, and one shape for apostrophes. */
  static char plain(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '\u2019' ? '\'' : Character.toLowerCase(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
