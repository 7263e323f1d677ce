package io.claimshift.statement;

import io.claimshift.text.WordLists;
import java.util.HashMap;
import java.util.Map;

/** What the rules of the reader mean, in words. */
public final class Rules {

  private static final Map<String, String> MEANINGS = load();

  private Rules() {}

  /**
   * The meaning of a statement's rule.
   *
   * @param rule as {@link Statement#rule()} gives it: a side's rule and a pattern, or the first
   *     alone
   */
  public static String describe(String rule) {
    int slash = rule.indexOf('/');
    String side = slash < 0 ? rule : rule.substring(0, slash);
    String meaning = MEANINGS.getOrDefault(side, side);
    String pattern = slash < 0 ? "" : rule.substring(slash + 1);
    return pattern.isEmpty() ? meaning : meaning + "; " + MEANINGS.getOrDefault(pattern, pattern);
  }

  /** Whether both parts of a rule are told. */
  static boolean known(String rule) {
    for (String part : rule.split("/")) {
      if (!MEANINGS.containsKey(part)) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, String> load() {
    WordLists lists = WordLists.load(Rules.class, "rules.txt");
    Map<String, String> meanings = new HashMap<>();
    for (String section : new String[] {"sides", "patterns"}) {
      for (String line : lists.lines(section)) {
        int bar = line.indexOf('|');
        meanings.put(line.substring(0, bar).strip(), line.substring(bar + 1).strip());
      }
    }
    return Map.copyOf(meanings);
  }
}
