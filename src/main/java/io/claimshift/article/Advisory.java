package io.claimshift.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an agency's own words in headline and note to editors say about a version of its copy. */
public final class Advisory {
  private static final Pattern SENT_AGAIN =
      Pattern.compile(
          "\\s*\\(?(?:REFIL(?:E|ES|ED|ING)|REPEAT(?:S|ED|ING)?|RPT|RE-?SEND(?:S|ING)?)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern HEADLINE_TAG =
      Pattern.compile("\\s*(?:REFILE|REPEAT|RPT|RESEND)\\s*(?:\\d+\\s*)?[-:–—].*", Pattern.DOTALL);

  private Advisory() {}

  /**
   * Whether the article is sent again without news: a refile mends a slip, a repeat mends nothing.
   * The headline's tag counts in capitals and before a dash or colon only, as agencies write it.
   */
  public static boolean sentAgain(Article article) {
    Matcher headline = HEADLINE_TAG.matcher(article.headline());
    return headline.matches() || SENT_AGAIN.matcher(article.edNote()).matches();
  }
}
