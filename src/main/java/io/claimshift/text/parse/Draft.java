package io.claimshift.text.parse;

/**
 * A sentence in work: what tagger and parser need of each word, as numbers. Positions 0 to n-1 are
 * words, n is the end of the sentence (which stands for the root), n+1 is "no word". One thread
 * uses it for one sentence.
 */
final class Draft {

  /** How a sentence is written: as sentences are, Like Many Headlines, or LIKE A FLASH. */
  static final int NORMAL = 0;

  static final int TITLE = 1;
  static final int CAPITALS = 2;

  private static final int END_HASH = 0x3C6EF372;
  private static final int NONE_HASH = 0x1F83D9AB;
  private static final int FEWEST_WORDS = 3;
  private static final int SHORT_WORD = 4;

  final String[] words;
  final int n;
  final int none;
  final int mode;
  final int[] lower;
  final int[] shape;
  final int[] tag;
  final long[] known;

  Draft(String[] words) {
    this.words = words;
    n = words.length;
    none = n + 1;
    mode = modeOf(words);
    lower = new int[n + 2];
    shape = new int[n + 2];
    tag = new int[n + 2];
    known = new long[n + 2];
    for (int i = 0; i < n; i++) {
      lower[i] = Hashes.lower(words[i], 0, words[i].length());
      shape[i] = shapeOf(words[i]);
    }
    lower[n] = END_HASH;
    lower[none] = NONE_HASH;
  }

  /** The position {@code by} places from {@code i}; outside the sentence it is "no word". */
  int at(int i, int by) {
    int j = i + by;
    return j >= 0 && j <= n ? j : none;
  }

  boolean isCapitalised(int i) {
    return Character.isUpperCase(words[i].charAt(0));
  }

  private static int modeOf(String[] words) {
    int letters = 0;
    int shouted = 0;
    int longer = 0;
    int capitalised = 0;
    for (String word : words) {
      if (Character.isLetter(word.charAt(0))) {
        boolean upper = Character.isUpperCase(word.charAt(0));
        letters++;
        shouted += upper && !hasLower(word) ? 1 : 0;
        longer += word.length() >= SHORT_WORD ? 1 : 0;
        capitalised += word.length() >= SHORT_WORD && upper ? 1 : 0;
      }
    }
    if (letters >= FEWEST_WORDS && shouted * 10 >= letters * 8) {
      return CAPITALS;
    }
    return longer >= FEWEST_WORDS && capitalised * 10 >= longer * 8 ? TITLE : NORMAL;
  }

  private static boolean hasLower(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Upper, lower, digit or other, runs of the same kind counted at most twice. */
  private static int shapeOf(String word) {
    int shape = 1;
    int last = -1;
    int run = 0;
    for (int i = 0; i < word.length() && shape < 1 << 24; i++) {
      int kind = kind(word.charAt(i));
      run = kind == last ? run + 1 : 0;
      last = kind;
      if (run < 2) {
        shape = shape * 5 + kind;
      }
    }
    return Hashes.mix(shape, 0x51);
  }

  private static int kind(char c) {
    if (Hashes.isDigit(c)) {
      return 1;
    }
    if (Character.isLowerCase(c)) {
      return 2;
    }
    if (Character.isUpperCase(c)) {
      return 3;
    }
    return c == '-' || c == '.' ? 4 : 0;
  }
}
