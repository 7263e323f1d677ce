package io.claimshift.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an article is about, for telling its story from others: the stems of its headline and lead.
 */
public final class Context {

  /** Characters of the body that are its lead: the first few paragraphs of a wire article. */
  private static final int LEAD = 900;

  private static final int STEMS_MAX = 120;

  private Context() {}

  /** Stems, each once, the headline's first. */
  public static List<String> of(String headline, String body) {
    Set<String> stems = new LinkedHashSet<>();
    Stems.addWords(stems, headline);
    Stems.addWords(stems, body.substring(0, Math.min(LEAD, body.length())));
    return stems.stream().filter(stem -> stem.length() > 2).limit(STEMS_MAX).toList();
  }
}
