package io.claimshift.statement;

/**
 * A name in a text and whom it means.
 *
 * @param passage its passage
 * @param from first word
 * @param to word after the last
 * @param kind what is named
 * @param name canonical name of the person or party
 */
record Mention(Passage passage, int from, int to, Kind kind, String name) {
  enum Kind {
    STATE,
    PERSON,
    ORGANISATION,
    PLACE
  }
}
