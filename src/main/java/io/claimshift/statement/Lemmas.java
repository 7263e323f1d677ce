package io.claimshift.statement;

import io.claimshift.text.WordLists;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Light base forms for comparing contents: verbs by the verb list, plurals to singulars, common
 * endings of deverbal nouns off, then general synonyms to one word each. What comes out need not be
 * a word; equal meaning should come out equal.
 */
final class Lemmas {

  private static final Map<String, String> SYNONYMS = synonyms();

  private Lemmas() {}

  private static Map<String, String> synonyms() {
    Map<String, String> map = new HashMap<>();
    for (String line : WordLists.load(Lemmas.class, "synonyms.txt").lines("")) {
      String[] words = line.split("\\s+");
      for (String word : words) {
        map.putIfAbsent(word, words[0]);
      }
    }
    return Collections.unmodifiableMap(map);
  }

  /** Base form of a lower-case word. */
  static String of(String low) {
    String base = base(low);
    return SYNONYMS.getOrDefault(base, base);
  }

  private static String base(String low) {
    if (SYNONYMS.containsKey(low)) {
      return low;
    }
    String verb = Verbs.lemma(low);
    if (verb != null) {
      return verb;
    }
    String singular = singular(low);
    String asVerb = Verbs.lemma(singular);
    if (asVerb != null) {
      return asVerb;
    }
    return deverbal(singular);
  }

  private static String singular(String low) {
    int n = low.length();
    if (n > 4 && low.endsWith("ies")) {
      return low.substring(0, n - 3) + "y";
    }
    if (n > 4
        && (low.endsWith("sses")
            || low.endsWith("shes")
            || low.endsWith("ches")
            || low.endsWith("xes"))) {
      return low.substring(0, n - 2);
    }
    if (n > 3
        && low.endsWith("s")
        && !low.endsWith("ss")
        && !low.endsWith("us")
        && !low.endsWith("is")) {
      return low.substring(0, n - 1);
    }
    return low;
  }

  /** "deployment" to "deploy", "withdrawal" to "withdraw", "resignation" to "resign". */
  private static String deverbal(String low) {
    String[] endings = {"ment", "al", "ation", "ion", "ance", "er", "or", "ure"};
    for (String ending : endings) {
      int stem = low.length() - ending.length();
      if (stem >= 4 && low.endsWith(ending)) {
        String verb = verb(low.substring(0, stem));
        if (verb != null) {
          return verb;
        }
      }
    }
    return low;
  }

  private static String verb(String stem) {
    if (stem.equals(Verbs.lemma(stem))) {
      return stem;
    }
    String withE = stem + "e";
    return withE.equals(Verbs.lemma(withE)) ? withE : null;
  }
}
