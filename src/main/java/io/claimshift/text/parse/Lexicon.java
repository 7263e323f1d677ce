package io.claimshift.text.parse;

import java.util.Map;

/**
 * Which tags a word can have: a set of bits for each word seen often enough, in lower case.
 *
 * @param words the words with their tags; the highest bit marks those that always have their one
 *     tag
 * @param open the tags of words that are not in the list
 * @param name the bit of the tag for names, which any capitalised word can have
 */
record Lexicon(Map<String, Long> words, long open, long name) {

  static final long ALWAYS = 1L << 63;

  /**
   * The tags that word {@code i} of the draft may have, with {@link #ALWAYS} where it is certain.
   */
  long candidates(Draft draft, int i) {
    Long known = words.get(key(draft.words[i]));
    if (known == null) {
      return open;
    }
    boolean maybeName = known > 0 && draft.isCapitalised(i);
    return maybeName ? known | name : known;
  }

  /** A word as the list has it: as {@link Hashes#lower} sees it. */
  static String key(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Hashes.plain(word.charAt(i)) != word.charAt(i) || Hashes.isDigit(word.charAt(i))) {
        return changed(word);
      }
    }
    return word;
  }

  private static String changed(String word) {
    char[] chars = word.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Hashes.isDigit(chars[i]) ? '0' : Hashes.plain(chars[i]);
    }
    return new String(chars);
  }
}
