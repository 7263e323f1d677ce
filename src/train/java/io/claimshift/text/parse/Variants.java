package io.claimshift.text.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Copies of sentences in the cases that wires use beside the usual one: Headline Case and the
 * capitals of a flash. The tree stays that of the sentence, which the teacher reads better.
 */
final class Variants {

  private static final int SHORT = 4;
  private static final int TITLE_LONGEST = 30;

  private final Random random;

  Variants(long seed) {
    random = new Random(seed);
  }

  /** The sentence itself and, for some, its variants, with opening and closing marks. */
  List<Tree> of(SilverFile.Entry entry) {
    List<Tree> all = new ArrayList<>();
    Tree tree = with(entry.tree(), orient(entry.tree().words(), entry.tree().tags()));
    all.add(tree);
    if (entry.headline()) {
      all.add(with(tree, orient(entry.written(), tree.tags())));
      if (random.nextInt(4) == 0) {
        all.add(with(tree, capitals(tree.words())));
      }
    } else {
      int dice = random.nextInt(20);
      if (dice == 0) {
        all.add(withoutStop(with(tree, capitals(tree.words()))));
      } else if (dice <= 2 && tree.words().length <= TITLE_LONGEST) {
        all.add(withoutStop(with(tree, titleCase(tree.words()))));
      }
    }
    return all;
  }

  /** Quotation marks as {@link Quotes} gives them to the reader, by the teacher's tags. */
  private static String[] orient(String[] words, String[] tags) {
    String[] result = words.clone();
    for (int i = 0; i < words.length; i++) {
      boolean opens = tags[i].equals("``");
      if (words[i].equals("\"")) {
        result[i] = opens ? Quotes.OPENING : Quotes.CLOSING;
      } else if (words[i].equals("'") && opens) {
        result[i] = Quotes.SINGLE_OPENING;
      }
    }
    return result;
  }

  private static Tree with(Tree tree, String[] words) {
    return new Tree(words, tree.tags(), tree.heads(), tree.labels());
  }

  static String[] capitals(String[] words) {
    String[] result = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      result[i] = words[i].toUpperCase(Locale.ROOT);
    }
    return result;
  }

  private String[] titleCase(String[] words) {
    boolean all = random.nextBoolean();
    String[] result = words.clone();
    for (int i = 0; i < words.length; i++) {
      boolean letter = Character.isLetter(words[i].charAt(0));
      if (letter && (all || words[i].length() >= SHORT) && !words[i].equals("n't")) {
        result[i] = words[i].substring(0, 1).toUpperCase(Locale.ROOT) + words[i].substring(1);
      }
    }
    return result;
  }

  /** Without its final stop, as headlines and flashes are, where nothing hangs on it. */
  private Tree withoutStop(Tree tree) {
    int last = tree.words().length - 1;
    if (last < 2 || !tree.words()[last].equals(".") || random.nextInt(3) == 0) {
      return tree;
    }
    for (int head : tree.heads()) {
      if (head == last) {
        return tree;
      }
    }
    return new Tree(
        Arrays.copyOf(tree.words(), last),
        Arrays.copyOf(tree.tags(), last),
        Arrays.copyOf(tree.heads(), last),
        Arrays.copyOf(tree.labels(), last));
  }
}
