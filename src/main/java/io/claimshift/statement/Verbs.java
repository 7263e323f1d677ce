package io.claimshift.statement;

import io.claimshift.text.WordLists;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The inflected forms of the verbs of the news, generated from a list of base forms. */
final class Verbs {

  /** A form of a verb; regular pasts are {@link VerbForm#PAST} and may be participles as well. */
  record Reading(String lemma, VerbForm form, boolean regular) {
    /** Whether the form can be a participle ("denied", "known"). */
    boolean maybeParticiple() {
      return form == VerbForm.PARTICIPLE || (form == VerbForm.PAST && regular);
    }
  }

  private static final Map<String, Reading> FORMS = build();
  private static final Map<String, String> PASTS = pasts();

  private Verbs() {}

  /** The reading of a lower-case form, null when it is no form of a known verb. */
  static Reading read(String low) {
    return FORMS.get(low);
  }

  /** Base form of a known verb's form, null for other words. */
  static String lemma(String low) {
    Reading reading = FORMS.get(low);
    return reading == null ? null : reading.lemma();
  }

  /** Past tense of a base form; the form itself when it is no known verb. */
  static String pastOf(String lemma) {
    return PASTS.getOrDefault(lemma, lemma);
  }

  /** Present tense of a base form with a singular subject. */
  static String thirdOf(String lemma) {
    return lemma.equals("be") ? "is" : third(lemma);
  }

  private static Map<String, String> pasts() {
    Map<String, String> pasts = new HashMap<>();
    FORMS.forEach(
        (form, reading) -> {
          if (reading.form() == VerbForm.PAST) {
            pasts.merge(reading.lemma(), form, (a, b) -> a.length() >= b.length() ? a : b);
          }
        });
    return Map.copyOf(pasts);
  }

  private static Map<String, Reading> build() {
    WordLists lists = WordLists.load(Verbs.class, "verbs.txt");
    Map<String, Reading> forms = new HashMap<>();
    Set<String> irregular = new HashSet<>();
    for (String line : lists.lines("irregular")) {
      String[] parts = line.split("\\s+");
      irregular.add(parts[0]);
      addCommon(forms, parts[0], false);
      boolean same = parts[1].equals(parts[2]);
      forms.putIfAbsent(parts[1], new Reading(parts[0], VerbForm.PAST, same));
      forms.putIfAbsent(parts[2], new Reading(parts[0], VerbForm.PARTICIPLE, same));
    }
    for (String verb : lists.words("doubling")) {
      addRegular(forms, verb, true);
    }
    for (String verb : lists.words("regular")) {
      if (!irregular.contains(verb)) {
        addRegular(forms, verb, doublesAsOneSyllable(verb));
      }
    }
    return Collections.unmodifiableMap(forms);
  }

  private static void addRegular(Map<String, Reading> forms, String verb, boolean doubling) {
    addCommon(forms, verb, doubling);
    forms.putIfAbsent(past(verb, false), new Reading(verb, VerbForm.PAST, true));
    if (doubling) {
      forms.putIfAbsent(past(verb, true), new Reading(verb, VerbForm.PAST, true));
    }
  }

  private static void addCommon(Map<String, Reading> forms, String verb, boolean doubling) {
    forms.putIfAbsent(verb, new Reading(verb, VerbForm.BASE, false));
    forms.putIfAbsent(third(verb), new Reading(verb, VerbForm.THIRD, false));
    forms.putIfAbsent(ing(verb, false), new Reading(verb, VerbForm.ING, false));
    if (doubling || doublesAsOneSyllable(verb)) {
      forms.putIfAbsent(ing(verb, true), new Reading(verb, VerbForm.ING, false));
    }
  }

  private static String third(String verb) {
    if (verb.equals("have")) {
      return "has";
    }
    if (endsInConsonantY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    boolean hiss = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch");
    return verb
        + (hiss || verb.endsWith("x") || verb.endsWith("z") || verb.endsWith("o") ? "es" : "s");
  }

  private static String past(String verb, boolean doubling) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    if (endsInConsonantY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    return verb + (doubling ? verb.substring(verb.length() - 1) : "") + "ed";
  }

  private static String ing(String verb, boolean doubling) {
    if (verb.endsWith("ie")) {
      return verb.substring(0, verb.length() - 2) + "ying";
    }
    if (verb.endsWith("e") && !verb.endsWith("ee") && !verb.equals("be")) {
      return verb.substring(0, verb.length() - 1) + "ing";
    }
    return verb + (doubling ? verb.substring(verb.length() - 1) : "") + "ing";
  }

  private static boolean endsInConsonantY(String verb) {
    return verb.endsWith("y") && verb.length() > 1 && !isVowel(verb.charAt(verb.length() - 2));
  }

  private static boolean doublesAsOneSyllable(String verb) {
    int n = verb.length();
    if (n < 3 || isVowel(verb.charAt(n - 1)) || "wxy".indexOf(verb.charAt(n - 1)) >= 0) {
      return false;
    }
    if (!isVowel(verb.charAt(n - 2)) || isVowel(verb.charAt(n - 3)) && verb.charAt(n - 3) != 'u') {
      return false;
    }
    for (int i = 0; i < n - 3; i++) {
      if (isVowel(verb.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
