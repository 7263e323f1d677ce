package io.claimshift.copies;

import io.claimshift.text.Alignment;
import io.claimshift.text.WordHashes;

/**
 * How much of one text another one holds, and where.
 *
 * @param words words of the text
 * @param covered share of its words that the other has too
 * @param told the same, words in quotation marks counted at {@value #QUOTED_WEIGHT}
 * @param lead the same of its first {@value #LEAD} words, those in quotation marks left out
 * @param begin where the first shared run begins, as a share of the text
 * @param longest its longest shared run as a share of the text
 */
record Likeness(int words, double covered, double told, double lead, double begin, double longest) {

  static final int LEAD = 60;
  static final double QUOTED_WEIGHT = 0.35;

  static Likeness of(WordHashes text, Alignment shared) {
    Measure measure = new Measure(text);
    for (int run = 0; run < shared.runs(); run++) {
      measure.add(shared.begin(run), shared.end(run));
    }
    return measure.likeness();
  }

  private static final class Measure {
    private final WordHashes text;
    private final boolean[] shared;
    private int begin;
    private int longest;

    Measure(WordHashes text) {
      this.text = text;
      this.shared = new boolean[text.size()];
      this.begin = text.size();
    }

    void add(int from, int to) {
      java.util.Arrays.fill(shared, from, to, true);
      begin = Math.min(begin, from);
      longest = Math.max(longest, to - from);
    }

    Likeness likeness() {
      int size = text.size();
      int count = 0;
      double weight = 0;
      double told = 0;
      for (int i = 0; i < size; i++) {
        double w = text.quoted(i) ? QUOTED_WEIGHT : 1;
        weight += w;
        if (shared[i]) {
          count++;
          told += w;
        }
      }
      double all = Math.max(1, size);
      return new Likeness(
          size, count / all, told / Math.max(1, weight), lead(), begin / all, longest / all);
    }

    private double lead() {
      int words = 0;
      int count = 0;
      for (int i = 0; i < LEAD && i < text.size(); i++) {
        if (!text.quoted(i)) {
          words++;
          count += shared[i] ? 1 : 0;
        }
      }
      return count / (double) Math.max(1, words);
    }
  }
}
