package io.claimshift.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into sentences by one scan over its characters.
 *
 * <p>A sentence ends at a full stop, question or exclamation mark (with the quotes and brackets
 * that close there) before white space and something that can begin a sentence, at an empty line,
 * and at the end of a line that does not run on. Stops of abbreviations, initials, figures and
 * ellipses end nothing by themselves. Time is linear: every look ahead or back is bounded.
 */
public final class SentenceSplitter {

  private static final int SHORT_LINE = 60;
  private static final int LOOK = 40;

  /** The sentences of {@code text} in order; blank text has none. */
  public List<Sentence> split(String text) {
    return new Scan(text).run();
  }

  private static final class Scan {
    private final String text;
    private final int length;
    private final List<Sentence> sentences = new ArrayList<>();
    private int begin;
    private int lineBegin;
    private int paragraph;

    Scan(String text) {
      this.text = text;
      this.length = text.length();
    }

    List<Sentence> run() {
      int i = 0;
      while (i < length) {
        char c = text.charAt(i);
        if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
          i = lineBreak(i);
        } else if (isStop(c)) {
          i = stop(i);
        } else {
          i++;
        }
      }
      close(length);
      return sentences;
    }

    private int lineBreak(int at) {
      int next = at;
      int lines = 0;
      while (next < length && Character.isWhitespace(text.charAt(next))) {
        char c = text.charAt(next);
        lines += c == '\n' || c == '\u2029' ? 1 : 0;
        next++;
      }
      if (lines > 1 || text.charAt(at) == '\u2029') {
        close(at);
        paragraph++;
        begin = next;
      } else if (endsLine(at, next)) {
        close(at);
        begin = next;
      }
      lineBegin = next;
      return next;
    }

    /** A single line break ends a sentence unless the line visibly runs on into the next one. */
    private boolean endsLine(int at, int next) {
      if (next >= length) {
        return true;
      }
      char first = text.charAt(next);
      int last = at - 1;
      while (last > begin && isCloser(text.charAt(last))) {
        last--;
      }
      boolean stopped = last >= begin && (isStop(text.charAt(last)) || text.charAt(last) == ':');
      return !Character.isLowerCase(first) && (stopped || at - lineBegin < SHORT_LINE);
    }

    private int stop(int at) {
      int end = at + 1;
      while (end < length && (isStop(text.charAt(end)) || isCloser(text.charAt(end)))) {
        end++;
      }
      int next = end;
      while (next < length && isSpace(text.charAt(next))) {
        next++;
      }
      if (next < length && next > end && startsDots(next)) {
        return next;
      }
      if (next == end && !gluedStart(at, end)) {
        return end;
      }
      if (next < length && !breaks(at, end, next)) {
        return end;
      }
      close(end);
      begin = next;
      return next;
    }

    /** "said.The next": a missing space after a word of some length. */
    private boolean gluedStart(int at, int end) {
      return end == at + 1
          && text.charAt(at) == '.'
          && end + 1 < length
          && at >= begin + 4
          && Character.isUpperCase(text.charAt(end))
          && Character.isLowerCase(text.charAt(end + 1))
          && Character.isLowerCase(text.charAt(at - 1))
          && Character.isLowerCase(text.charAt(at - 2))
          && Character.isLowerCase(text.charAt(at - 3))
          && Abbreviations.opensSentence(text, end, length);
    }

    private boolean startsDots(int next) {
      char c = text.charAt(next);
      return (c == '.' && next + 1 < length && text.charAt(next + 1) == '.') || c == '\u2026';
    }

    private boolean breaks(int at, int end, int next) {
      char first = text.charAt(next);
      if (isDash(first) && next + 1 < length && isSpace(text.charAt(next + 1))) {
        return false;
      }
      if (Character.isLowerCase(first) || first == ',' || first == ';' || first == ')') {
        return false;
      }
      if (text.charAt(at) != '.' || end - at > 1 && isStop(text.charAt(at + 1))) {
        return true;
      }
      int word = wordBegin(at);
      if (Abbreviations.neverLast(text, word, at)) {
        return end - at > 1 && isDouble(text.charAt(end - 1));
      }
      if (Abbreviations.maybeLast(text, word, at)) {
        return Abbreviations.opensSentence(text, skipOpeners(next), length)
            || (isDouble(first) && at - word > 1);
      }
      return true;
    }

    private int skipOpeners(int next) {
      int i = next;
      while (i < length && i - next < LOOK && !Character.isLetterOrDigit(text.charAt(i))) {
        i++;
      }
      return i;
    }

    private int wordBegin(int stop) {
      int i = stop;
      while (i > begin && stop - i < LOOK && isWordPart(text.charAt(i - 1))) {
        i--;
      }
      while (i < stop && text.charAt(i) == '.') {
        i++;
      }
      return i;
    }

    private void close(int end) {
      int from = begin;
      int to = end;
      while (from < to && isBlank(text.charAt(from))) {
        from++;
      }
      while (to > from && isBlank(text.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        sentences.add(new Sentence(from, to, paragraph));
      }
      begin = end;
    }
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  private static boolean isCloser(char c) {
    return isDouble(c) || c == '\'' || c == '\u2019' || c == ')' || c == ']';
  }

  private static boolean isDouble(char c) {
    return c == '"' || c == '\u201d';
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2014';
  }

  private static boolean isSpace(char c) {
    return isBlank(c) && c != '\n' && c != '\r' && c != '\u2028' && c != '\u2029';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || c == '\u00a0'
        || c == '\u202f'
        || c == '\u200b'
        || c == '\ufeff';
  }
}
