package io.claimshift.text;

import java.util.Arrays;

/**
 * One pass over a text's UTF-16 units to its {@link WordHashes}: no objects for words, no regular
 * expressions. Quotation marks are followed through the text; a paragraph's end closes them.
 */
final class Normaliser {

  private static final int SEED = 0x811C9DC5;
  private static final int PRIME = 0x01000193;
  private static final int LONGEST_ENTITY = 9;

  /** Scripts below write spaces between words. */
  private static final char FIRST_UNSPACED = 0x0E00;

  private final char[] text;
  private int[] hashes;
  private long[] quoted;
  private long[] figures;
  private int size;
  private int at;
  private boolean inQuotation;
  private char pending;

  Normaliser(String text) {
    this.text = text.toCharArray();
    this.hashes = new int[Math.max(16, text.length() / 5)];
    this.quoted = new long[(hashes.length >>> 6) + 1];
    this.figures = new long[(hashes.length >>> 6) + 1];
  }

  WordHashes read() {
    while (at < text.length) {
      char folded = CharFold.of(text[at]);
      if (folded == CharFold.DROPPED) {
        at++;
      } else if (folded == CharFold.SEPARATOR) {
        separator(text[at++]);
      } else if (folded >= FIRST_UNSPACED && CharFold.unspaced(folded)) {
        unspacedLetter(folded);
        at++;
      } else {
        word();
      }
    }
    endUnspaced();
    return new WordHashes(
        Arrays.copyOf(hashes, size),
        Arrays.copyOf(quoted, (size >>> 6) + 1),
        Arrays.copyOf(figures, (size >>> 6) + 1));
  }

  /** Reads a whole word; most of a text's time is spent here, so in local variables. */
  private void word() {
    endUnspaced();
    char[] units = text;
    int next = at;
    int hash = SEED;
    int highest = 0;
    while (next < units.length) {
      char folded = CharFold.of(units[next]);
      if (folded > CharFold.DROPPED) {
        if (folded >= FIRST_UNSPACED && CharFold.unspaced(folded)) {
          break;
        }
        hash = (hash ^ folded) * PRIME;
        highest = Math.max(highest, folded);
      } else if (folded == CharFold.SEPARATOR && !insideFigure(next)) {
        break;
      }
      next++;
    }
    add(hash, highest <= '9' || (highest > 'z' && allDigits(next)));
    // Nearly every word ends in a space, which means nothing more.
    at = next < units.length && units[next] == ' ' ? next + 1 : next;
  }

  private boolean allDigits(int end) {
    for (int i = at; i < end; i++) {
      char folded = CharFold.of(text[i]);
      if (folded > CharFold.DROPPED && !Character.isDigit(folded)) {
        return false;
      }
    }
    return true;
  }

  /** A letter of an unspaced script is a word together with the letter after it. */
  private void unspacedLetter(char folded) {
    if (pending != 0) {
      add(((SEED ^ pending) * PRIME ^ folded) * PRIME, false);
    }
    pending = folded;
  }

  private void endUnspaced() {
    if (pending != 0) {
      add((SEED ^ pending) * PRIME, false);
      pending = 0;
    }
  }

  private void separator(char unit) {
    if (unit == '&' && skipEntity()) {
      return;
    }
    endUnspaced();
    switch (unit) {
      case '\n' -> inQuotation = false;
      case '"' -> inQuotation = !inQuotation;
      case '\u201C', '\u201E', '\u00AB', '\u300C' -> inQuotation = true;
      case '\u201D', '\u00BB', '\u300D' -> inQuotation = false;
      default -> {}
    }
  }

  /** Thousands and decimal marks are part of the number, whichever country writes it. */
  private boolean insideFigure(int place) {
    char unit = text[place];
    return (unit == ',' || unit == '.')
        && place + 1 < text.length
        && Character.isDigit(text[place - 1])
        && Character.isDigit(text[place + 1]);
  }

  /** Markup that an editorial system left in the text: a quotation mark, space or apostrophe. */
  private boolean skipEntity() {
    int end = at;
    while (end < text.length && end - at <= LONGEST_ENTITY && inEntity(text[end])) {
      end++;
    }
    if (end == at || end == text.length || text[end] != ';') {
      return false;
    }
    String name = new String(text, at, end - at);
    at = end + 1;
    switch (name) {
      case "ldquo", "laquo", "#8220" -> inQuotation = true;
      case "rdquo", "raquo", "#8221" -> inQuotation = false;
      case "quot", "#34" -> inQuotation = !inQuotation;
      default -> {}
    }
    return true;
  }

  private static boolean inEntity(char c) {
    return c == '#' || (c < 0x80 && Character.isLetterOrDigit(c));
  }

  private void add(int hash, boolean figure) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size + (size >> 1));
      quoted = Arrays.copyOf(quoted, (hashes.length >>> 6) + 1);
      figures = Arrays.copyOf(figures, (hashes.length >>> 6) + 1);
    }
    if (inQuotation) {
      quoted[size >>> 6] |= 1L << (size & 63);
    }
    if (figure) {
      figures[size >>> 6] |= 1L << (size & 63);
    }
    int mixed = hash * 0x9E3779B1;
    hashes[size++] = mixed ^ mixed >>> 15;
  }
}
