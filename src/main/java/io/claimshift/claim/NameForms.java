package io.claimshift.claim;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Forms of one name among few: "Kessler-Vogt" and "Kessler-Vogt AG", "Duquette" and "Ray Duquette",
 * "ICO" and "Information Commissioner's Office". Only among the holders of one claim are such forms
 * the same party; two that fit are none.
 */
final class NameForms {

  /** Words that stand for a kind of body and name none. */
  private static final Set<String> LEGAL =
      Set.of(
          "ag",
          "gmbh",
          "se",
          "sa",
          "spa",
          "nv",
          "bv",
          "ab",
          "as",
          "oy",
          "plc",
          "inc",
          "corp",
          "co",
          "ltd",
          "llc",
          "lp",
          "company",
          "corporation",
          "incorporated",
          "limited",
          "group",
          "holding",
          "holdings",
          "fc",
          "afc",
          "cf",
          "sc",
          "ac",
          "sk",
          "sv",
          "the",
          "of",
          "for",
          "and");

  private NameForms() {}

  /** The one of the known names that is the same party as {@code name}; else {@code name}. */
  static String among(Collection<String> known, String name) {
    if (known.contains(name)) {
      return name;
    }
    String found = null;
    for (String other : known) {
      if (same(name, other)) {
        if (found != null && !same(found, other)) {
          return name;
        }
        found = found == null ? other : found;
      }
    }
    return found == null ? name : found;
  }

  private static boolean same(String one, String other) {
    List<String> a = words(one);
    List<String> b = words(other);
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = shorter == a ? b : a;
    if (shorter.isEmpty() || !proper(one) || !proper(other)) {
      return false;
    }
    int from = longer.size() - shorter.size();
    return longer.subList(0, shorter.size()).equals(shorter)
        || longer.size() == 2 && longer.subList(from, longer.size()).equals(shorter)
        || initials(one, other)
        || initials(other, one);
  }

  private static boolean initials(String shorter, String longer) {
    if (shorter.length() < 3 || !shorter.equals(shorter.toUpperCase(Locale.ROOT))) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (String word : longer.split("[^\\p{L}\\p{N}']+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() > 1 && initials.toString().equals(shorter);
  }

  private static boolean proper(String name) {
    return Character.isUpperCase(name.charAt(0));
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'-]+"))
        .filter(word -> !word.isEmpty() && !LEGAL.contains(word))
        .toList();
  }
}
