package io.claimshift.text.parse;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How often the reader and its teacher agree, punctuation left out of heads and relations. */
final class Agreement {

  private final String name;
  private int sentences;
  private int words;
  private int tags;
  private int arcs;
  private int heads;
  private int relations;
  private final Map<String, int[]> byLabel = new TreeMap<>();

  Agreement(String name) {
    this.name = name;
  }

  void add(Tree gold, ParsedSentence read) {
    sentences++;
    for (int i = 0; i < gold.words().length; i++) {
      words++;
      tags += gold.tags()[i].equals(read.tag(i)) ? 1 : 0;
      if (!gold.labels()[i].equals("punct")) {
        boolean head = gold.heads()[i] == read.head(i);
        boolean label = head && gold.labels()[i].equals(read.label(i));
        arcs++;
        heads += head ? 1 : 0;
        relations += label ? 1 : 0;
        count(gold.labels()[i], 0);
        count(read.label(i), 1);
        if (label) {
          count(read.label(i), 2);
        }
      }
    }
  }

  private void count(String label, int column) {
    byLabel.computeIfAbsent(label, l -> new int[3])[column]++;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s: %d sentences, tags %.2f, UAS %.2f, LAS %.2f",
        name,
        sentences,
        100.0 * tags / words,
        100.0 * heads / arcs,
        100.0 * relations / arcs);
  }

  /** F1 of single relations. */
  String relations() {
    StringBuilder line = new StringBuilder(name).append(" F1:");
    byLabel.forEach(
        (label, c) -> {
          if (c[0] >= 30) {
            line.append(
                String.format(Locale.ROOT, " %s %.1f", label, 200.0 * c[2] / (c[0] + c[1])));
          }
        });
    return line.toString();
  }
}
