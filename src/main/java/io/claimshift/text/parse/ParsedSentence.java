package io.claimshift.text.parse;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence with its tags and tree. Words count from 0; where a word is asked for that is not
 * there, the answer is {@link #NONE}. Tags are those of the Penn treebank, relations those of
 * NLP4J: nsubj, nsubjpass, dobj, ccomp, xcomp, neg, aux, prep, pobj, agent, relcl, ... Immutable.
 */
public final class ParsedSentence {

  /** No such word; also the head of the root. */
  public static final int NONE = -1;

  private final String[] words;
  private final String[] tags;
  private final int[] heads;
  private final String[] labels;
  private final int[] firstChild;
  private final int[] children;

  ParsedSentence(String[] words, State state, Model model) {
    int n = words.length;
    int[] tag = state.draft.tag;
    this.words = words;
    tags = new String[n];
    heads = new int[n];
    labels = new String[n];
    for (int i = 0; i < n; i++) {
      tags[i] = model.tags().get(tag[i]);
      heads[i] = state.head[i] == n ? NONE : state.head[i];
      labels[i] = model.labels().get(state.label[i]);
    }
    firstChild = new int[n + 2];
    children = new int[n];
    sortChildren();
  }

  /** Children of all words in one array, ordered by head, then by place. */
  private void sortChildren() {
    for (int head : heads) {
      firstChild[head + 2]++;
    }
    for (int i = 1; i < firstChild.length; i++) {
      firstChild[i] += firstChild[i - 1];
    }
    int[] next = firstChild.clone();
    for (int i = 0; i < heads.length; i++) {
      children[next[heads[i] + 1]++] = i;
    }
  }

  /** How many words there are. */
  public int size() {
    return words.length;
  }

  /** Word {@code i} as it was given. */
  public String word(int i) {
    return words[i];
  }

  /** The Penn tag of word {@code i}. */
  public String tag(int i) {
    return tags[i];
  }

  /** The head of word {@code i}; {@link #NONE} for the root. */
  public int head(int i) {
    return heads[i];
  }

  /** The relation of word {@code i} to its head; "root" for the root. */
  public String label(int i) {
    return labels[i];
  }

  /** The only word without a head; {@link #NONE} in an empty sentence. */
  public int root() {
    return words.length == 0 ? NONE : children[0];
  }

  /** The words below word {@code i}, from left to right. */
  public int[] children(int i) {
    return Arrays.copyOfRange(children, firstChild[i + 1], firstChild[i + 2]);
  }

  /** The first child of word {@code i} that has one of the relations. */
  public int child(int i, String... relations) {
    for (int k = firstChild[i + 1]; k < firstChild[i + 2]; k++) {
      for (String relation : relations) {
        if (labels[children[k]].equals(relation)) {
          return children[k];
        }
      }
    }
    return NONE;
  }

  /** Whether word {@code i} has a child with one of the relations. */
  public boolean has(int i, String... relations) {
    return child(i, relations) != NONE;
  }

  /**
   * The subject of a verb: its own, also of a passive, or that of the verb to which it is joined by
   * "and" or as a complement without a subject of its own ("refused to confirm").
   */
  public int subject(int verb) {
    for (int v = verb; v != NONE; v = heads[v]) {
      int own = child(v, "nsubj", "nsubjpass", "csubj", "csubjpass");
      if (own != NONE || !(labels[v].equals("conj") || labels[v].equals("xcomp"))) {
        return own;
      }
    }
    return NONE;
  }

  /** Who does what a passive verb tells: the object of its "by". */
  public int agent(int verb) {
    int by = child(verb, "agent");
    return by == NONE ? NONE : child(by, "pobj");
  }

  /** What a verb is about: its direct object, clause, or clause without subject. */
  public int complement(int verb) {
    return child(verb, "ccomp", "dobj", "xcomp");
  }

  /** Whether word {@code i} has "not", "n't", "never" or the like of its own. */
  public boolean isNegated(int i) {
    return has(i, "neg");
  }

  /** Whether a verb is passive. */
  public boolean isPassive(int verb) {
    return has(verb, "auxpass", "nsubjpass", "csubjpass");
  }

  /** Whether word {@code i} is a verb, modal verbs included. */
  public boolean isVerb(int i) {
    return tags[i].startsWith("VB") || tags[i].equals("MD");
  }

  /** Whether word {@code i} is a noun or name. */
  public boolean isNoun(int i) {
    return tags[i].startsWith("NN");
  }

  /** The first word of all that hangs on word {@code i}, itself included. */
  public int first(int i) {
    int first = i;
    for (int next = i; next != NONE; next = leftmost(next)) {
      first = next;
    }
    return first;
  }

  /** The last word of all that hangs on word {@code i}, itself included. */
  public int last(int i) {
    int last = i;
    for (int next = i; next != NONE; next = rightmost(next)) {
      last = next;
    }
    return last;
  }

  private int leftmost(int i) {
    int k = firstChild[i + 1];
    return k < firstChild[i + 2] && children[k] < i ? children[k] : NONE;
  }

  private int rightmost(int i) {
    int k = firstChild[i + 2] - 1;
    return k >= firstChild[i + 1] && children[k] > i ? children[k] : NONE;
  }

  /** Whether word {@code i} is {@code top} or hangs on it. */
  public boolean isBelow(int i, int top) {
    int at = i;
    while (at != NONE && at != top) {
      at = heads[at];
    }
    return at == top;
  }

  /** All words in order. */
  public List<String> words() {
    return List.of(words);
  }

  /** One word a line: number from 1, word, tag, number of the head (0 for none), relation. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      lines.append(i + 1).append('\t').append(words[i]).append('\t').append(tags[i]);
      lines.append('\t').append(heads[i] + 1).append('\t').append(labels[i]).append('\n');
    }
    return lines.toString();
  }
}
