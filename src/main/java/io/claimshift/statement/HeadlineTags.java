package io.claimshift.statement;

/**
 * What agencies put before a headline to say what kind of sending it is: "CORRECTED-", "UPDATE 2-",
 * "(LEAD)", "WRAPUP 1-". It is nobody's name and says nothing of the news.
 */
final class HeadlineTags {
  private static final int LONGEST = 24;

  private HeadlineTags() {}

  /**
   * Where the tags end that begin at {@code from}. A tag is in capitals and figures, and stands in
   * brackets or is glued to what follows by a dash; a headline that is nothing else keeps its
   * words.
   */
  static int end(String text, int from) {
    int end = from;
    for (int next = tagEnd(text, end); next > end; next = tagEnd(text, end)) {
      end = next;
    }
    return text.substring(end).isBlank() ? from : end;
  }

  /** Where the tag that begins at {@code from} ends, {@code from} where there is none. */
  private static int tagEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    boolean bracket = at < text.length() && text.charAt(at) == '(';
    int word = bracket ? at + 1 : at;
    int end = word;
    while (end < text.length() && end - word < LONGEST && inTag(text.charAt(end))) {
      end++;
    }
    boolean said = end - word >= 3 && Character.isUpperCase(text.charAt(word));
    if (!said || end + 1 >= text.length()) {
      return from;
    }
    char after = text.charAt(end);
    boolean glued = after == '-' && Character.isUpperCase(text.charAt(end + 1)) && tail(text, end);
    return bracket ? (after == ')' ? end + 1 : from) : glued ? end + 1 : from;
  }

  /** Whether what follows the dash is not in capitals itself, as in "US-CHINA TALKS". */
  private static boolean tail(String text, int dash) {
    return dash + 2 < text.length() && !Character.isUpperCase(text.charAt(dash + 2));
  }

  private static boolean inTag(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ';
  }
}
