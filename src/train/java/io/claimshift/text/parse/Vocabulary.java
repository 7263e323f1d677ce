package io.claimshift.text.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Numbers for tags and relations, and the word list, counted from trees. */
final class Vocabulary {

  private static final int KNOWN = 5;
  private static final int CERTAIN = 30;
  private static final double NOISE = 0.001;
  private static final int OPEN = 20;

  final List<String> tags;
  final List<String> labels;
  final Lexicon lexicon;
  private final Map<String, Byte> tagNumbers = new HashMap<>();
  private final Map<String, Byte> labelNumbers = new HashMap<>();

  Vocabulary(List<Tree> trees) {
    TreeSet<String> tagNames = new TreeSet<>();
    TreeSet<String> labelNames = new TreeSet<>();
    for (Tree tree : trees) {
      tagNames.addAll(List.of(tree.tags()));
      labelNames.addAll(List.of(tree.labels()));
    }
    tags = number(tagNames, tagNumbers);
    labels = number(labelNames, labelNumbers);
    lexicon = count(trees);
  }

  private static List<String> number(TreeSet<String> names, Map<String, Byte> numbers) {
    List<String> list = new ArrayList<>(names);
    list.add(0, "");
    if (list.size() > Model.LARGEST_SET) {
      throw new IllegalArgumentException("too many to fit a set of bits: " + list);
    }
    for (int i = 0; i < list.size(); i++) {
      numbers.put(list.get(i), (byte) i);
    }
    return list;
  }

  private Lexicon count(List<Tree> trees) {
    Map<String, int[]> counts = new HashMap<>();
    for (Tree tree : trees) {
      for (int i = 0; i < tree.words().length; i++) {
        int[] byTag =
            counts.computeIfAbsent(Lexicon.key(tree.words()[i]), w -> new int[tags.size()]);
        byTag[tagNumbers.get(tree.tags()[i])]++;
      }
    }
    Map<String, Long> words = new HashMap<>();
    int[] rare = new int[tags.size()];
    counts.forEach((word, byTag) -> add(word, byTag, words, rare));
    long open = 0;
    for (int i = 0; i < rare.length; i++) {
      open |= rare[i] >= OPEN ? 1L << i : 0;
    }
    return new Lexicon(words, open, 1L << tagNumbers.get("NNP"));
  }

  private static void add(String word, int[] byTag, Map<String, Long> words, int[] rare) {
    int sum = 0;
    for (int count : byTag) {
      sum += count;
    }
    if (sum < KNOWN) {
      for (int i = 0; i < byTag.length; i++) {
        rare[i] += byTag[i];
      }
      return;
    }
    long bits = 0;
    for (int i = 0; i < byTag.length; i++) {
      bits |= byTag[i] > Math.max(sum >= CERTAIN ? 1 : 0, NOISE * sum) ? 1L << i : 0;
    }
    boolean certain = Long.bitCount(bits) == 1 && sum >= CERTAIN;
    words.put(word, certain ? bits | Lexicon.ALWAYS : bits);
  }

  Example example(Tree tree) {
    int n = tree.words().length;
    byte[] tag = new byte[n];
    short[] head = new short[n];
    byte[] label = new byte[n];
    for (int i = 0; i < n; i++) {
      tag[i] = tagNumbers.get(tree.tags()[i]);
      head[i] = (short) (tree.heads()[i] < 0 ? n : tree.heads()[i]);
      label[i] = labelNumbers.get(tree.labels()[i]);
    }
    return new Example(tree.words(), tag, head, label, new byte[n]);
  }

  /** Relations seen between tags, twice at least; "dep" where none was. */
  long[] relations(List<Example> examples) {
    int[] counts = new int[Model.pair(64, 0, false) * 64];
    for (Example e : examples) {
      for (int i = 0; i < e.words().length; i++) {
        int head = e.heads()[i];
        int tag = head == e.words().length ? 0 : e.given()[head];
        counts[Model.pair(tag, e.given()[i], head > i) * 64 + e.labels()[i]]++;
      }
    }
    long[] relations = new long[counts.length / 64];
    for (int i = 0; i < counts.length; i++) {
      relations[i / 64] |= counts[i] > 1 ? 1L << i % 64 : 0;
    }
    for (int i = 0; i < relations.length; i++) {
      boolean toRoot = i < Model.pair(1, 0, false);
      long none = 1L << labelNumbers.get(toRoot ? "root" : "dep");
      relations[i] =
          toRoot || relations[i] == 0 ? none : relations[i] & ~(1L << labelNumbers.get("root"));
      relations[i] = relations[i] == 0 ? none : relations[i];
    }
    return relations;
  }
}
