package io.claimshift.text;

/**
 * The place of a sentence in its text, without surrounding white space.
 *
 * @param begin first UTF-16 unit, inclusive
 * @param end last UTF-16 unit, exclusive
 * @param paragraph number of the paragraph that holds it, from 0
 */
public record Sentence(int begin, int end, int paragraph) {}
