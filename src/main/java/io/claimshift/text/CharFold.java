package io.claimshift.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What one UTF-16 unit counts as when texts are compared: case, accents, width and presentation
 * forms are folded away, everything that is neither letter nor digit separates words.
 *
 * <p>A table over the basic plane, made once from Unicode's own data; a look-up is one array read.
 */
final class CharFold {

  /** The unit ends a word. */
  static final char SEPARATOR = 0;

  /** The unit is as if it were not there: combining marks, soft hyphens, apostrophes. */
  static final char DROPPED = 1;

  private static final char[] TABLE = new char[1 << 16];

  static {
    for (int unit = 0; unit < TABLE.length; unit++) {
      TABLE[unit] = folded((char) unit);
    }
  }

  private CharFold() {}

  /** The folded letter or digit, {@link #SEPARATOR} or {@link #DROPPED}. */
  static char of(char unit) {
    return TABLE[unit];
  }

  /** Whether the folded letter is of a script that writes no spaces between words. */
  static boolean unspaced(char folded) {
    if (folded < 0x0E00) {
      return false;
    }
    return folded < 0x0F00 // Thai, Lao
        || (folded >= 0x1000 && folded < 0x10A0) // Burmese
        || (folded >= 0x1780 && folded < 0x1800) // Khmer
        || (folded >= 0x3041 && folded < 0x3130) // kana, bopomofo
        || (folded >= 0x31F0 && folded < 0xA000) // kana extensions, Han
        || (folded >= 0xD800 && folded < 0xE000) // Han past the basic plane
        || (folded >= 0xF900 && folded < 0xFB00);
  }

  private static char folded(char unit) {
    if (unit == '\'' || unit == '\u2019' || unit == '\u2018' || unit == '\u02BC') {
      return DROPPED;
    }
    if (Character.isSurrogate(unit)) {
      return unit;
    }
    int type = Character.getType(unit);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || unit == 'ـ') {
      return DROPPED;
    }
    if (type == Character.COMBINING_SPACING_MARK) {
      return unit;
    }
    return Character.isLetterOrDigit(unit) ? base(unit) : SEPARATOR;
  }

  private static char base(char unit) {
    if (unit >= '\uAC00' && unit <= '\uD7A3') {
      return unit;
    }
    String plain = Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFKD);
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isLetterOrDigit(plain.charAt(i))) {
        return plain.substring(i, i + 1).toLowerCase(Locale.ROOT).charAt(0);
      }
    }
    return unit;
  }
}
