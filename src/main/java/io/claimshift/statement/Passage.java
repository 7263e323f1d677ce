package io.claimshift.statement;

import io.claimshift.text.Sentence;
import io.claimshift.text.Span;
import java.util.List;

/**
 * A sentence with its words, the unit the rules work on.
 *
 * @param field the text that holds it
 * @param text that whole text
 * @param sentence its place
 * @param words its words in order, at least one
 * @param number its number in the text, from 0
 * @param titled written in title case or capitals, so that a capital letter tells nothing
 */
record Passage(
    TextField field, String text, Sentence sentence, List<Word> words, int number, boolean titled) {

  int size() {
    return words.size();
  }

  Word word(int i) {
    return words.get(i);
  }

  /** Lower-case form of word {@code i}, empty outside the sentence. */
  String low(int i) {
    return i >= 0 && i < words.size() ? words.get(i).low() : "";
  }

  /** Word {@code i} as a verb; null when it is none, and outside the sentence. */
  Verbs.Reading verb(int i) {
    return i >= 0 && i < words.size() ? words.get(i).known().reading() : null;
  }

  /** Base form of word {@code i} as a verb; null when it is none, and outside the sentence. */
  String verbLemma(int i) {
    Verbs.Reading reading = verb(i);
    return reading == null ? null : reading.lemma();
  }

  /** Whether word {@code i} may stand between subject and verb without being either. */
  boolean adverb(int i) {
    return i >= 0 && i < words.size() && words.get(i).known().adverb();
  }

  /** The text from word {@code from} up to, not including, word {@code to}. */
  Span span(int from, int to) {
    return Span.of(text, words.get(from).begin(), words.get(to - 1).end());
  }

  /** The whole sentence. */
  Span span() {
    return Span.of(text, sentence.begin(), sentence.end());
  }

  /** The last word of the sentence that is no quotation mark or bracket, -1 when there is none. */
  int lastInk() {
    int i = words.size() - 1;
    while (i >= 0 && (words.get(i).quoteMark() || words.get(i).low().equals(")"))) {
      i--;
    }
    return i;
  }

  /** Whether the sentence asks. */
  boolean asks() {
    int last = lastInk();
    return last >= 0 && words.get(last).low().startsWith("?");
  }

  /** First place at or after {@code from}, before {@code to}, of a word; -1 when there is none. */
  int find(String low, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, words.size()); i++) {
      if (words.get(i).low().equals(low)) {
        return i;
      }
    }
    return -1;
  }
}
