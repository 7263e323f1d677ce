package io.claimshift.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a sentence into tokens by one scan over its characters, in the manner of the Penn treebank:
 * clitics apart ("do n't", "it 's"), abbreviations with their stop, figures whole, hyphens of
 * compounds apart ("tax - exempt") but not in names or after prefixes. Every token is a piece of
 * the text as written; typographic marks stay what they are. Time is linear.
 */
public final class Tokeniser {

  private static final WordLists HYPHENS = WordLists.load(Tokeniser.class, "hyphens.txt");
  private static final Set<String> PREFIXES = HYPHENS.words("prefixes");
  private static final Set<String> SUFFIXES = HYPHENS.words("suffixes");
  private static final Set<String> CLITICS = WordSet.of("s", "re", "ve", "ll", "d", "m");
  private static final int LONGEST_PREFIX = 8;

  /** The tokens of the whole text. */
  public List<Token> tokenise(String text) {
    return tokenise(text, 0, text.length());
  }

  /** The tokens between two places of a text, with offsets into the whole text. */
  public List<Token> tokenise(String text, int begin, int end) {
    Scan scan = new Scan(text, end);
    scan.run(begin);
    return scan.tokens;
  }

  private static final class Scan {
    private final String text;
    private final int limit;
    private final List<Token> tokens = new ArrayList<>();

    Scan(String text, int limit) {
      this.text = text;
      this.limit = limit;
    }

    void run(int begin) {
      int i = begin;
      while (i < limit) {
        char c = text.charAt(i);
        if (isBlank(c)) {
          i++;
        } else if (isWordChar(c)) {
          i = word(i);
        } else {
          i = mark(i);
        }
      }
    }

    private int add(int begin, int end) {
      tokens.add(new Token(begin, end, text.substring(begin, end)));
      return end;
    }

    private int mark(int begin) {
      char c = text.charAt(begin);
      if ((c == '@' || c == '#') && at(begin + 1) != 0 && isWordChar(at(begin + 1))) {
        return add(begin, letters(begin + 1));
      }
      int end = begin + 1;
      if (c == '.' || c == '-' || c == '`' || c == '\'' || c == '!' || c == '?' || c == '*'
          || c == '_') {
        while (end < limit && text.charAt(end) == c && (c != '\'' || end - begin < 2)) {
          end++;
        }
      } else if (Character.isHighSurrogate(c) && Character.isLowSurrogate(at(end))) {
        end++;
      }
      return add(begin, end);
    }

    private int letters(int from) {
      int i = from;
      while (i < limit && isWordChar(text.charAt(i))) {
        i++;
      }
      return i;
    }

    private int word(int begin) {
      if (isAddress(begin)) {
        return address(begin);
      }
      int i = begin;
      while (i < limit) {
        int run = letters(i);
        if (run == i || !joins(begin, run)) {
          i = run;
          break;
        }
        i = run + 1;
      }
      return finish(begin, i);
    }

    /** Whether the mark at {@code at} stands inside the word that began at {@code begin}. */
    private boolean joins(int begin, int at) {
      char c = at(at);
      char before = text.charAt(at - 1);
      char after = at(at + 1);
      if (after == 0 || !isWordChar(after)) {
        return false;
      }
      switch (c) {
        case '\'':
        case '\u2019':
          return true;
        case '.':
          return Character.isDigit(after) && Character.isDigit(before)
              || singleLetter(at - 1, begin) && singleLetterAt(at + 1);
        case ',':
          return Character.isDigit(before) && threeDigits(at + 1);
        case ':':
          return Character.isDigit(before) && Character.isDigit(after);
        case '&':
          return Character.isUpperCase(before) && Character.isUpperCase(after);
        case '-':
          return keepsHyphen(begin, at);
        default:
          return false;
      }
    }

    private boolean singleLetter(int at, int begin) {
      return Character.isLetter(text.charAt(at)) && (at == begin || text.charAt(at - 1) == '.');
    }

    private boolean singleLetterAt(int at) {
      return Character.isLetter(at(at)) && !Character.isLetter(at(at + 1));
    }

    private boolean threeDigits(int at) {
      return Character.isDigit(at(at))
          && Character.isDigit(at(at + 1))
          && Character.isDigit(at(at + 2))
          && !Character.isDigit(at(at + 3));
    }

    private boolean keepsHyphen(int begin, int at) {
      if (at - begin <= LONGEST_PREFIX
          && PREFIXES.contains(text.substring(begin, at).toLowerCase(Locale.ROOT))) {
        return true;
      }
      char after = at(at + 1);
      if (Character.isDigit(after)) {
        return Character.isLetter(text.charAt(at - 1));
      }
      if (Character.isUpperCase(after)) {
        return Character.isUpperCase(text.charAt(begin)) && !Character.isDigit(text.charAt(at - 1));
      }
      return Character.isUpperCase(text.charAt(begin))
          && Character.isLetter(text.charAt(at - 1))
          && !isSuffix(at + 1);
    }

    private boolean isSuffix(int from) {
      int end = letters(from);
      if (end - from > 20) {
        return true;
      }
      String part = text.substring(from, end);
      return SUFFIXES.contains(part) || part.endsWith("ed") || part.endsWith("ing");
    }

    private int finish(int begin, int end) {
      if (at(end) == '.' && Abbreviations.isAbbreviation(text, begin, end)) {
        return add(begin, end + 1);
      }
      int apostrophe = clitic(begin, end);
      if (apostrophe > begin) {
        return add(add(begin, apostrophe), end);
      }
      if (end - begin == 6 && text.regionMatches(true, begin, "cannot", 0, 6)) {
        return add(add(begin, begin + 3), end);
      }
      return add(begin, end);
    }

    /** Where a clitic begins in the word; {@code begin} when it has none. */
    private int clitic(int begin, int end) {
      int i = end - 1;
      while (i > begin && end - i <= 4 && Character.isLetter(text.charAt(i))) {
        i--;
      }
      if (i <= begin || !isApostrophe(text.charAt(i))) {
        return begin;
      }
      String tail = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
      if (tail.equals("t") && Character.toLowerCase(text.charAt(i - 1)) == 'n' && i - 1 > begin) {
        return i - 1;
      }
      return CLITICS.contains(tail) ? i : begin;
    }

    private boolean isAddress(int begin) {
      return text.startsWith("http://", begin)
          || text.startsWith("https://", begin)
          || text.startsWith("www.", begin);
    }

    private int address(int begin) {
      int end = begin;
      while (end < limit && !isBlank(text.charAt(end))) {
        end++;
      }
      while (end > begin + 1 && !isWordChar(text.charAt(end - 1)) && text.charAt(end - 1) != '/') {
        end--;
      }
      return add(begin, end);
    }

    private char at(int i) {
      return i < limit ? text.charAt(i) : 0;
    }
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean isWordChar(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isBlank(char c) {
    return c == ' '
        || Character.isWhitespace(c)
        || c == '\u00a0'
        || c == '\u202f'
        || c == '\u200b'
        || c == '\ufeff';
  }
}
