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
 * @param contents places of the content in the text: first the main one, then continuations
 * @param pattern name of the pattern that found source and content
 */
record Attribution(
    Passage passage, Cue cue, Range source, Range content, List<Span> contents, String pattern) {

  Attribution {
    contents = List.copyOf(contents);
  }

  Span sourceSpan() {
    return source == null ? null : passage.span(source.from(), source.to());
  }

  Span cueSpan() {
    return passage.span(cue.from(), cue.to());
  }
}
