package io.claimshift.statement;

import java.util.Locale;

/** How sure a statement is, from the signs that reading went well. */
final class Confidence {

  private Confidence() {}

  /** 0 to 1: a clear cue, a named holder and a full content make it high. */
  static double of(Attribution a, Side side, String holder, Proposition proposition) {
    double sure = a.cue().kind().positional() || side.rule().equals("accuses") ? 0.9 : 0.75;
    if (side.weak()) {
      sure = 0.3;
    }
    if (side.modality() != Modality.PLAIN) {
      sure *= 0.5;
    }
    if (holder.isEmpty()) {
      sure *= 0.5;
    } else if (Character.isLowerCase(holder.charAt(0))) {
      sure *= speaks(holder) ? 0.8 : 0.5;
    }
    if (proposition.terms().size() < 2) {
      sure *= 0.7;
    }
    if (side.anaphoric()) {
      sure *= 0.8;
    }
    return Math.round(sure * 100) / 100.0;
  }

  /** Whether the words of a nameless holder tell of somebody who can speak. */
  private static boolean speaks(String holder) {
    for (String word : holder.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
      if (Titles.isTitle(word)
          || Titles.BODIES.contains(word)
          || Titles.ORGANISATIONS.contains(word)
          || Titles.PEOPLE.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
