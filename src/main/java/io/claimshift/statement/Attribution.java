package io.claimshift.statement;

import io.claimshift.text.Span;
import java.util.List;

/**
 * Source, cue and content as found, before anybody asks what they mean.
 *
 * @param passage sentence of the cue
 * @param cue the cue
 * @param source words of the source in the passage, null where it is not there
 * @param content words of the content in the passage, null where it is not there
 * @param more further sentences of the same quotation, before or after
 * @param pattern name of the pattern that found source and content
 */
record Attribution(
    Passage passage, Cue cue, Range source, Range content, List<Piece> more, String pattern) {

  Attribution {
    more = List.copyOf(more);
  }

  Span sourceSpan() {
    return source == null ? null : passage.span(source.from(), source.to());
  }

  Span cueSpan() {
    return passage.span(cue.from(), cue.to());
  }

  Span contentSpan() {
    return content == null ? null : passage.span(content.from(), content.to());
  }

  /** The same saying with another part of its content. */
  Attribution with(Piece piece) {
    return new Attribution(passage, cue, source, piece.words(), List.of(), pattern);
  }

  /** "Having denied it for months, X ...": it points to what the main clause tells. */
  boolean opensAsParticiple() {
    return cue.group().having() && cue.from() <= 1 && pointsOnly();
  }

  /** What the words of the content say about a claim. */
  Verdict verdict() {
    return content == null ? Verdict.NONE : Verdict.read(passage, content.from(), content.to());
  }

  /** Whether the content names nothing by itself: none, an anaphor, or a bare claim noun. */
  boolean pointsOnly() {
    if (content == null) {
      return true;
    }
    Passage p = passage;
    int words = 0;
    for (int i = content.from(); i < content.to(); i++) {
      String low = p.low(i);
      boolean light =
          !p.word(i).wordy()
              || Words.PRONOUNS.contains(low)
              || Words.DETERMINERS.contains(low)
              || Words.PREPOSITIONS.contains(low)
              || Words.CLAIM_NOUNS.contains(low)
              || Words.TIME.contains(low)
              || Words.isAdverb(low)
              || Words.FALSE.contains(low)
              || Words.AUXILIARIES.contains(low)
              || Words.CONJUNCTIONS.contains(low)
              || Words.NEGATIONS.contains(low)
              || p.word(i).digits()
              || low.equals("'s")
              || low.equals("news")
              || low.equals("matter")
              || low.equals("issue")
              || low.equals("further")
              || low.equals("deny")
              || low.equals("whether")
              || low.equals("simply")
              || low.equals("completely");
      words += light ? 0 : 1;
    }
    return words < 2;
  }
}
