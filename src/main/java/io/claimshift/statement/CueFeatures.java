package io.claimshift.statement;

/**
 * Features of a word for {@link CueModel}: the word, its neighbours, its form and family, each
 * hashed to a row of the model's table.
 */
final class CueFeatures {

  /** How many rows {@link #fill} writes. */
  static final int COUNT = 24;

  private CueFeatures() {}

  /**
   * Writes the rows of word {@code i} into {@code rows}.
   *
   * @param previous whether the word before was taken for part of a cue
   * @param mask table size less one, a power of two less one
   */
  static void fill(Passage p, int i, boolean previous, int mask, int[] rows) {
    String w = p.low(i);
    String before = p.low(i - 1);
    String after = p.low(i + 1);
    Verbs.Reading reading = Verbs.read(w);
    String lemma = reading == null ? Lemmas.of(w) : reading.lemma();
    String form = reading == null ? "-" : reading.form().name();
    CueLexicon.Entry entry = CueLexicon.match(p, i, lemma);
    String kind = entry == null ? "-" : entry.kind().name();
    String left = family(p, i - 1);
    String right = family(p, i + 1);
    String tail = w.length() > 3 ? w.substring(w.length() - 3) : w;
    String quote = p.word(i).quote() > 0 ? "q" : "n";
    String cap = p.word(i).capital() ? "C" : "c";
    int n = 0;
    rows[n++] = row("w", w, quote, mask);
    rows[n++] = row("l", lemma, form, mask);
    rows[n++] = row("l+", lemma, after, mask);
    rows[n++] = row("-l", lemma, before, mask);
    rows[n++] = row("lR", lemma, right, mask);
    rows[n++] = row("lL", lemma, left, mask);
    rows[n++] = row("lLR", lemma, left + right, mask);
    rows[n++] = row("kf", kind + form, left + right, mask);
    rows[n++] = row("kL", kind + form, before, mask);
    rows[n++] = row("kR", kind + form, after, mask);
    rows[n++] = row("b", before, after, mask);
    rows[n++] = row("b2", p.low(i - 2), before, mask);
    rows[n++] = row("a2", after, p.low(i + 2), mask);
    rows[n++] = row("f", left + form, right + family(p, i + 2), mask);
    rows[n++] = row("t", tail, cap + quote, mask);
    rows[n++] = row("tl", tail, left + right, mask);
    rows[n++] = row("p", previous ? "1" : "0", w, mask);
    rows[n++] = row("pf", previous ? "1" : "0", form + kind + right, mask);
    rows[n++] = row("c", cap, left + right, mask);
    rows[n++] = row("k", kind, quote + form, mask);
    rows[n++] = row("ff", family(p, i - 2) + left, kind + right, mask);
    rows[n++] = row("nv", nextVerb(p, i), kind + form, mask);
    rows[n++] = row("lq", lemma, near(p, i), mask);
    rows[n++] = row("bias", "", "", mask);
  }

  /** The kind and form of the next verb within a few words: what an auxiliary belongs to. */
  private static String nextVerb(Passage p, int i) {
    for (int k = i + 1; k < i + 5; k++) {
      Verbs.Reading reading = Verbs.read(p.low(k));
      if (reading != null && !Words.AUXILIARIES.contains(p.low(k))) {
        return reading.lemma() + (k - i);
      }
      if (!Words.AUXILIARIES.contains(p.low(k))
          && !Words.isAdverb(p.low(k))
          && !p.low(k).equals("to")
          && !Words.NEGATIONS.contains(p.low(k))) {
        return "-";
      }
    }
    return "-";
  }

  /** Whether a quotation mark stands near on either side. */
  private static String near(Passage p, int i) {
    for (int d = 1; d < 5; d++) {
      boolean left = i - d >= 0 && p.word(i - d).doubleQuote();
      boolean right = i + d < p.size() && p.word(i + d).doubleQuote();
      if (left || right) {
        return (left ? "<" : ">") + (d < 3 ? 1 : 2);
      }
    }
    return "";
  }

  private static String family(Passage p, int i) {
    if (i < 0) {
      return "^";
    }
    if (i >= p.size()) {
      return "$";
    }
    Word word = p.word(i);
    String low = word.low();
    if (!word.wordy()) {
      return low.length() > 2 ? "." : low;
    }
    if (Words.AUXILIARIES.contains(low)
        || Words.PREPOSITIONS.contains(low)
        || Words.PRONOUNS.contains(low)) {
      return low;
    }
    if (Words.DETERMINERS.contains(low)) {
      return "D";
    }
    if (Words.WEEKDAYS.contains(low)) {
      return "W";
    }
    if (word.capital()) {
      return "N";
    }
    Verbs.Reading reading = Verbs.read(low);
    if (reading != null) {
      return "V" + reading.form().ordinal();
    }
    return Words.isAdverb(low) ? "R" : low.endsWith("s") ? "s" : "x";
  }

  private static int row(String template, String a, String b, int mask) {
    int h = template.hashCode() * 31 + a.hashCode();
    h = h * 0x9E3779B1 + b.hashCode() * 0x85EBCA6B;
    h ^= h >>> 15;
    h *= 0x2C1B3C6D;
    h ^= h >>> 12;
    return h & mask;
  }
}
