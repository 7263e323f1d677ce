package io.claimshift.statement;

import io.claimshift.text.Span;

/**
 * Part of a content within one passage.
 *
 * @param passage its passage
 * @param words its words
 */
record Piece(Passage passage, Range words) {

  Span span() {
    return passage.span(words.from(), words.to());
  }
}
