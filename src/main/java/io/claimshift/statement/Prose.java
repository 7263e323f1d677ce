package io.claimshift.statement;

import io.claimshift.text.Sentence;
import io.claimshift.text.SentenceSplitter;
import io.claimshift.text.Token;
import io.claimshift.text.Tokeniser;
import java.util.ArrayList;
import java.util.List;

/** Reads a text into passages: sentences, words, quotations. */
final class Prose {

  private static final int LONGEST_SENTENCE = 300;

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Tokeniser tokeniser = new Tokeniser();

  /**
   * The passages of a text. Sentences of more than some hundred tokens (lists, broken markup) are
   * cut into pieces, so that no rule ever looks at more.
   */
  List<Passage> read(TextField field, String text) {
    List<Passage> passages = new ArrayList<>();
    Quotations quotations = new Quotations();
    int paragraph = -1;
    for (Sentence sentence : splitter.split(text)) {
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        quotations.paragraph(text, sentence.begin());
      }
      boolean first = field == TextField.HEADLINE && passages.isEmpty();
      int begin = first ? HeadlineTags.end(text, sentence.begin()) : sentence.begin();
      if (begin >= sentence.end()) {
        continue;
      }
      List<Token> tokens = tokeniser.tokenise(text, begin, sentence.end());
      if (field == TextField.BODY) {
        tokens = tokens.subList(Datelines.end(tokens, sentence.paragraph()), tokens.size());
      }
      for (int from = 0; from < tokens.size(); from += LONGEST_SENTENCE) {
        List<Token> part = tokens.subList(from, Math.min(tokens.size(), from + LONGEST_SENTENCE));
        passages.add(passage(field, text, sentence, part, quotations, passages.size()));
      }
    }
    return passages;
  }

  private static Passage passage(
      TextField field,
      String text,
      Sentence sentence,
      List<Token> tokens,
      Quotations quotations,
      int number) {
    List<Word> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      int quote = quotations.next(text, token);
      words.add(Word.of(token, quote));
    }
    Sentence place =
        new Sentence(
            tokens.get(0).begin(), tokens.get(tokens.size() - 1).end(), sentence.paragraph());
    return new Passage(field, text, place, words, number, titled(words));
  }

  /** Nearly all longer words begin with a capital. */
  private static boolean titled(List<Word> words) {
    int longer = 0;
    int capital = 0;
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.low().length() > 3 && Character.isLetter(word.low().charAt(0))) {
        longer++;
        capital += word.capital() ? 1 : 0;
      }
    }
    return longer >= 2 && capital * 10 >= longer * 8;
  }
}
