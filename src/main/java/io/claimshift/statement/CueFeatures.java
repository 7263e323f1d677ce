package io.claimshift.statement;

import java.util.stream.IntStream;

/**
 * Features of the words of one passage for {@link CueModel}: the word, its neighbours, its form and
 * family, each hashed to a row of the model's table. A feature is a template and two texts; texts
 * put together are never made, only their hashes, for every word of every article comes by here.
 */
final class CueFeatures {

  /** How many rows {@link #fill} writes. */
  static final int COUNT = 24;

  private static final String[] QUOTED = {"n", "q"};
  private static final String[] CAPITAL = {"c", "C"};

  /** The powers of 31, the base of a text's hash, that put texts of usual length together. */
  private static final int[] POWERS = IntStream.range(0, 24).map(CueFeatures::power).toArray();

  private final Passage p;
  private final int mask;
  private final KnownWord[] known;
  private final String[] families;
  private final boolean[] marks;

  /**
   * Features of a passage.
   *
   * @param mask table size less one, a power of two less one
   */
  CueFeatures(Passage p, int mask) {
    this.p = p;
    this.mask = mask;
    this.known = new KnownWord[p.size()];
    this.families = new String[p.size()];
    this.marks = new boolean[p.size()];
    for (int i = 0; i < known.length; i++) {
      known[i] = p.word(i).known();
      families[i] = familyOf(p.word(i), known[i]);
      marks[i] = p.word(i).doubleQuote();
    }
  }

  /**
   * Writes the rows of word {@code i} into {@code rows}.
   *
   * @param previous whether the word before was taken for part of a cue
   */
  void fill(int i, boolean previous, int[] rows) {
    Verbs.Reading reading = known[i].reading();
    int w = p.low(i).hashCode();
    int before = p.low(i - 1).hashCode();
    int after = p.low(i + 1).hashCode();
    int lemma = known[i].lemma().hashCode();
    String form = reading == null ? "-" : reading.form().name();
    CueLexicon.Entry entry = CueLexicon.match(p, i, known[i].lemma());
    String kind = entry == null ? "-" : entry.kind().name();
    String left = family(i - 1);
    String right = family(i + 1);
    int sides = joined(left, right);
    int kindForm = joined(kind, form);
    int tail = tail(p.low(i));
    String quote = QUOTED[p.word(i).quote() > 0 ? 1 : 0];
    String cap = CAPITAL[p.word(i).capital() ? 1 : 0];
    int last = (previous ? "1" : "0").hashCode();
    int n = 0;
    rows[n++] = row("w", w, quote.hashCode());
    rows[n++] = row("l", lemma, form.hashCode());
    rows[n++] = row("l+", lemma, after);
    rows[n++] = row("-l", lemma, before);
    rows[n++] = row("lR", lemma, right.hashCode());
    rows[n++] = row("lL", lemma, left.hashCode());
    rows[n++] = row("lLR", lemma, sides);
    rows[n++] = row("kf", kindForm, sides);
    rows[n++] = row("kL", kindForm, before);
    rows[n++] = row("kR", kindForm, after);
    rows[n++] = row("b", before, after);
    rows[n++] = row("b2", p.low(i - 2).hashCode(), before);
    rows[n++] = row("a2", after, p.low(i + 2).hashCode());
    rows[n++] = row("f", joined(left, form), joined(right, family(i + 2)));
    rows[n++] = row("t", tail, joined(cap, quote));
    rows[n++] = row("tl", tail, sides);
    rows[n++] = row("p", last, w);
    rows[n++] = row("pf", last, joined(joined(form, kind), right));
    rows[n++] = row("c", cap.hashCode(), sides);
    rows[n++] = row("k", kind.hashCode(), joined(quote, form));
    rows[n++] = row("ff", joined(family(i - 2), left), joined(kind, right));
    rows[n++] = row("nv", nextVerb(i), kindForm);
    rows[n++] = row("lq", lemma, near(i).hashCode());
    rows[n++] = row("bias", 0, 0);
  }

  /** The next verb within a few words and how far it is: what an auxiliary belongs to. */
  private int nextVerb(int i) {
    for (int k = i + 1; k < Math.min(known.length, i + 5); k++) {
      KnownWord word = known[k];
      if (word.reading() != null && !word.auxiliary()) {
        return joined(word.lemma().hashCode(), '0' + k - i);
      }
      if (!word.between()) {
        break;
      }
    }
    return '-';
  }

  /** Whether a quotation mark stands near on either side. */
  private String near(int i) {
    for (int d = 1; d < 5; d++) {
      boolean left = i - d >= 0 && marks[i - d];
      boolean right = i + d < marks.length && marks[i + d];
      if (left || right) {
        return left ? d < 3 ? "<1" : "<2" : d < 3 ? ">1" : ">2";
      }
    }
    return "";
  }

  private String family(int i) {
    return i < 0 ? "^" : i >= families.length ? "$" : families[i];
  }

  private static String familyOf(Word word, KnownWord known) {
    if (!word.wordy()) {
      return word.low().length() > 2 ? "." : word.low();
    }
    return word.capital() && !known.closed() ? "N" : known.family();
  }

  /** Hash of the last three letters. */
  private static int tail(String word) {
    int from = word.length() - 3;
    return from <= 0
        ? word.hashCode()
        : joined(joined(word.charAt(from), word.charAt(from + 1)), word.charAt(from + 2));
  }

  /** The hash that both texts have when put together. */
  private static int joined(String one, String other) {
    return joined(one.hashCode(), other);
  }

  private static int joined(int one, String other) {
    int length = other.length();
    int power = length < POWERS.length ? POWERS[length] : power(length);
    return one * power + other.hashCode();
  }

  private static int power(int length) {
    int power = 1;
    for (int i = 0; i < length; i++) {
      power *= 31;
    }
    return power;
  }

  private static int joined(int one, int letter) {
    return one * 31 + letter;
  }

  private int row(String template, int a, int b) {
    int h = template.hashCode() * 31 + a;
    h = h * 0x9E3779B1 + b * 0x85EBCA6B;
    h ^= h >>> 15;
    h *= 0x2C1B3C6D;
    h ^= h >>> 12;
    return h & mask;
  }
}
