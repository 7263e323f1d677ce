package io.claimshift.desk.claims;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as words are compared: lower case, without accents. */
public final class Folded {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folded() {}

  /** The folded form of a text. */
  public static String text(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
