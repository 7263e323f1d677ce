package io.claimshift.article;

import java.math.BigInteger;
import java.util.Comparator;

/**
 * The order of version strings: numeric runs compare as numbers ("1.10" after "1.9", "10" after
 * "9"), everything else as text; a version that goes on where the other ends is the later one.
 */
public final class Versions {

  /** Total order over version strings. */
  public static final Comparator<String> ORDER = Versions::compare;

  private Versions() {}

  /** Compares two version strings; negative when {@code left} is the earlier one. */
  public static int compare(String left, String right) {
    int i = 0;
    int j = 0;
    while (i < left.length() && j < right.length()) {
      int iEnd = runEnd(left, i);
      int jEnd = runEnd(right, j);
      int order = compareRuns(left.substring(i, iEnd), right.substring(j, jEnd));
      if (order != 0) {
        return order;
      }
      i = iEnd;
      j = jEnd;
    }
    return Integer.compare(left.length() - i, right.length() - j);
  }

  private static int compareRuns(String left, String right) {
    if (isDigit(left.charAt(0)) && isDigit(right.charAt(0))) {
      return new BigInteger(left).compareTo(new BigInteger(right));
    }
    return left.compareTo(right);
  }

  private static int runEnd(String text, int from) {
    boolean digits = isDigit(text.charAt(from));
    int end = from + 1;
    while (end < text.length() && isDigit(text.charAt(end)) == digits) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
