package io.claimshift.copies;

import io.claimshift.text.Alignment;
import io.claimshift.text.WordHashes;
import java.util.Arrays;

/**
 * How much of one text another one holds, and where.
 *
 * @param words words of the text
 * @param covered share of its words that the other has too
 * @param told the same, words in quotation marks counted at {@value #QUOTED_WEIGHT}
 * @param lead the same of its first {@value #LEAD} words, those in quotation marks left out
 * @param begin where the first shared run begins, as a share of the text
 * @param verbatim share of the covered words that are really the same, the rest being changed words
 *     between shared ones
 * @param figures how many covered words are figures
 * @param changed how many of these figures the other text has nowhere
 */
record Likeness(
    int words,
    double covered,
    double told,
    double lead,
    double begin,
    double verbatim,
    int figures,
    int changed) {

  static final int LEAD = 60;
  static final double QUOTED_WEIGHT = 0.35;

  static Likeness of(WordHashes text, Alignment shared, WordHashes other) {
    return new Measure(text, shared, other.figures()).likeness();
  }

  /** Counts over one text; a class of its own because so many counts come out of one pass. */
  private static final class Measure {
    private final WordHashes text;
    private final Alignment alignment;
    private final int[] otherFigures;
    private final boolean[] shared;
    private int begin;
    private int count;
    private int verbatim;
    private int figures;
    private int changed;
    private double told;

    Measure(WordHashes text, Alignment alignment, int[] otherFigures) {
      this.text = text;
      this.otherFigures = otherFigures;
      this.alignment = alignment;
      this.shared = new boolean[text.size()];
      this.begin = text.size();
      for (int run = 0; run < alignment.runs(); run++) {
        Arrays.fill(shared, alignment.begin(run), alignment.end(run), true);
        begin = Math.min(begin, alignment.begin(run));
      }
    }

    Likeness likeness() {
      double weight = 0;
      for (int i = 0; i < shared.length; i++) {
        double w = text.quoted(i) ? QUOTED_WEIGHT : 1;
        weight += w;
        if (shared[i]) {
          told += w;
          count(i);
        }
      }
      double all = Math.max(1, shared.length);
      return new Likeness(
          shared.length,
          count / all,
          told / Math.max(1, weight),
          lead(),
          begin / all,
          verbatim / (double) Math.max(1, count),
          figures,
          changed);
    }

    private void count(int word) {
      count++;
      verbatim += alignment.anchored(word) ? 1 : 0;
      if (text.figure(word)) {
        figures++;
        changed += Arrays.binarySearch(otherFigures, text.figureCode(word)) < 0 ? 1 : 0;
      }
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
