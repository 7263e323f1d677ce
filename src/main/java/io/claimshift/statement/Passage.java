package io.claimshift.statement;

import io.claimshift.text.Sentence;
import io.claimshift.text.Span;
import io.claimshift.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its words, the unit the rules work on. Its words are kept in arrays of their own:
 * no rule does anything more often than asking for one.
 */
final class Passage {

  private final TextField field;
  private final String text;
  private final Sentence sentence;
  private final Word[] words;
  private final String[] lows;
  private final int number;
  private final boolean titled;

  /**
   * A passage.
   *
   * @param field the text that holds it
   * @param text that whole text
   * @param sentence its place
   * @param words its words in order, at least one
   * @param number its number in the text, from 0
   * @param titled written in title case or capitals, so that a capital letter tells nothing
   */
  Passage(
      TextField field,
      String text,
      Sentence sentence,
      List<Word> words,
      int number,
      boolean titled) {
    this.field = field;
    this.text = text;
    this.sentence = sentence;
    this.words = words.toArray(new Word[0]);
    this.lows = new String[this.words.length];
    for (int i = 0; i < lows.length; i++) {
      lows[i] = this.words[i].low();
    }
    this.number = number;
    this.titled = titled;
  }

  /** The text that holds it. */
  TextField field() {
    return field;
  }

  /** That whole text. */
  String text() {
    return text;
  }

  /** Its place. */
  Sentence sentence() {
    return sentence;
  }

  /** Its number in the text, from 0. */
  int number() {
    return number;
  }

  /** Whether it is written in title case or capitals, so that a capital letter tells nothing. */
  boolean titled() {
    return titled;
  }

  int size() {
    return words.length;
  }

  Word word(int i) {
    return words[i];
  }

  /** Lower-case form of word {@code i}, empty outside the sentence. */
  String low(int i) {
    return i >= 0 && i < lows.length ? lows[i] : "";
  }

  /** Word {@code i} as a verb; null when it is none, and outside the sentence. */
  Verbs.Reading verb(int i) {
    return i >= 0 && i < words.length ? words[i].known().reading() : null;
  }

  /** Base form of word {@code i} as a verb; null when it is none, and outside the sentence. */
  String verbLemma(int i) {
    Verbs.Reading reading = verb(i);
    return reading == null ? null : reading.lemma();
  }

  /** Whether word {@code i} may stand between subject and verb without being either. */
  boolean adverb(int i) {
    return i >= 0 && i < words.length && words[i].known().adverb();
  }

  /** Its tokens in order. */
  List<Token> tokens() {
    List<Token> tokens = new ArrayList<>(words.length);
    for (Word word : words) {
      tokens.add(word.token());
    }
    return tokens;
  }

  /** The text from word {@code from} up to, not including, word {@code to}. */
  Span span(int from, int to) {
    return Span.of(text, words[from].begin(), words[to - 1].end());
  }

  /** The whole sentence. */
  Span span() {
    return Span.of(text, sentence.begin(), sentence.end());
  }

  /** The last word of the sentence that is no quotation mark or bracket, -1 when there is none. */
  int lastInk() {
    int i = words.length - 1;
    while (i >= 0 && (words[i].quoteMark() || lows[i].equals(")"))) {
      i--;
    }
    return i;
  }

  /** Whether the sentence asks. */
  boolean asks() {
    int last = lastInk();
    return last >= 0 && lows[last].startsWith("?");
  }

  /** First place at or after {@code from}, before {@code to}, of a word; -1 when there is none. */
  int find(String low, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, lows.length); i++) {
      if (lows[i].equals(low)) {
        return i;
      }
    }
    return -1;
  }
}
