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

  private final String text;
  private int[] hashes;
  private long[] quoted;
  private long[] figures;
  private int size;
  private int at;
  private int word = SEED;
  private boolean inWord;
  private boolean inFigure;
  private boolean inQuotation;
  private char pending;

  Normaliser(String text) {
    this.text = text;
    this.hashes = new int[Math.max(16, text.length() / 5)];
    this.quoted = new long[(hashes.length >>> 6) + 1];
    this.figures = new long[(hashes.length >>> 6) + 1];
  }

  WordHashes read() {
    int length = text.length();
    while (at < length) {
      char unit = text.charAt(at++);
      char folded = CharFold.of(unit);
      if (folded > CharFold.DROPPED) {
        letter(folded);
      } else if (folded == CharFold.SEPARATOR) {
        separator(unit);
      }
    }
    endWord();
    return new WordHashes(
        Arrays.copyOf(hashes, size),
        Arrays.copyOf(quoted, (size >>> 6) + 1),
        Arrays.copyOf(figures, (size >>> 6) + 1));
  }

  private void letter(char folded) {
    if (folded >= 0x0E00 && CharFold.unspaced(folded)) {
      unspacedLetter(folded);
      return;
    }
    if (pending != 0) {
      endWord();
    }
    word = (word ^ folded) * PRIME;
    inFigure = Character.isDigit(folded) && (inFigure || !inWord);
    inWord = true;
  }

  private void unspacedLetter(char folded) {
    if (inWord) {
      endWord();
    }
    if (pending != 0) {
      add(((SEED ^ pending) * PRIME ^ folded) * PRIME);
    }
    pending = folded;
  }

  private void separator(char unit) {
    if (unit == '&' && skipEntity()) {
      return;
    }
    if ((unit == ',' || unit == '.') && betweenDigits()) {
      return;
    }
    endWord();
    if (unit == '\n') {
      inQuotation = false;
    } else if (unit == '"') {
      inQuotation = !inQuotation;
    } else if (unit == '\u201C' || unit == '\u201E' || unit == '\u00AB' || unit == '\u300C') {
      inQuotation = true;
    } else if (unit == '\u201D' || unit == '\u00BB' || unit == '\u300D') {
      inQuotation = false;
    }
  }

  /** Thousands and decimal marks are part of the number, whichever country writes it. */
  private boolean betweenDigits() {
    return at >= 2
        && at < text.length()
        && Character.isDigit(text.charAt(at - 2))
        && Character.isDigit(text.charAt(at));
  }

  /** Markup that an editorial system left in the text: a quotation mark, space or apostrophe. */
  private boolean skipEntity() {
    int end = text.indexOf(';', at);
    if (end < 0 || end - at > LONGEST_ENTITY || end == at) {
      return false;
    }
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      if (c != '#' && (c > 0x7F || !Character.isLetterOrDigit(c))) {
        return false;
      }
    }
    String name = text.substring(at, end);
    at = end + 1;
    switch (name) {
      case "rsquo", "lsquo", "apos", "#39", "#x27", "#8217", "#8216", "shy" -> {}
      case "ldquo", "laquo", "#8220" -> mark(true);
      case "rdquo", "raquo", "#8221" -> mark(false);
      case "quot", "#34" -> mark(!inQuotation);
      default -> endWord();
    }
    return true;
  }

  private void mark(boolean opens) {
    endWord();
    inQuotation = opens;
  }

  private void endWord() {
    if (inWord) {
      add(word);
      word = SEED;
      inWord = false;
    }
    if (pending != 0) {
      add((SEED ^ pending) * PRIME);
      pending = 0;
    }
  }

  private void add(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size + (size >> 1));
      quoted = Arrays.copyOf(quoted, (hashes.length >>> 6) + 1);
      figures = Arrays.copyOf(figures, (hashes.length >>> 6) + 1);
    }
    if (inQuotation) {
      quoted[size >>> 6] |= 1L << (size & 63);
    }
    if (inFigure) {
      figures[size >>> 6] |= 1L << (size & 63);
      inFigure = false;
    }
    hashes[size++] = hash;
  }
}
