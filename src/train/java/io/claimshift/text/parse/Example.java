package io.claimshift.text.parse;

/**
 * A tree in numbers. The root's head is the number of words.
 *
 * @param words the words
 * @param tags gold tags
 * @param heads gold heads
 * @param labels gold relations
 * @param given the tags that the parser gets to see, from a tagger that did not learn this sentence
 */
record Example(String[] words, byte[] tags, short[] heads, byte[] labels, byte[] given) {}
