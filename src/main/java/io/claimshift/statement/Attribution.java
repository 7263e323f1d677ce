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
}
