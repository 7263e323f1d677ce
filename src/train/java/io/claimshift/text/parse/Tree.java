package io.claimshift.text.parse;

/**
 * A sentence with its reading, as learnt from.
 *
 * @param words the words
 * @param tags a tag for each
 * @param heads the index of each word's head; -1 for the root
 * @param labels the relation of each to its head
 */
record Tree(String[] words, String[] tags, int[] heads, String[] labels) {}
