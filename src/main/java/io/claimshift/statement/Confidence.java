package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How sure a statement is, from the signs that reading went well: an explicit cue with a clause for
 * its content and a named holder makes it high, each thing that had to be guessed lowers it.
 */
final class Confidence {

  /** Cues that say so expressly. */
  private static final Set<String> EXPRESS =
      WordSet.of(
          "confirm",
          "acknowledge",
          "admit",
          "concede",
          "confess",
          "own",
          "plead",
          "corroborate",
          "verify",
          "reaffirm",
          "come",
          "deny",
          "disclaim",
          "disavow",
          "repudiate",
          "refute",
          "reject",
          "dismiss",
          "dispute",
          "decline",
          "retract",
          "withdraw");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]+");

  private Confidence() {}

  /** 0 to 1. */
  static double of(Attribution a, Side side, String holder, Proposition proposition) {
    double sure = side.weak() ? 0.3 : base(a, side) * object(a, side);
    if (side.modality() != Modality.PLAIN) {
      sure *= 0.5;
    }
    sure *= holder(holder);
    if (proposition.terms().size() < 2) {
      sure *= 0.7;
    }
    if (side.anaphoric()) {
      sure *= 0.85;
    }
    return Math.round(sure * 100) / 100.0;
  }

  private static double base(Attribution a, Side side) {
    switch (side.rule()) {
      case "accuses":
      case "calls-false":
      case "not-confirmed":
      case "no-comment":
        return 0.9;
      case "content-negated":
      case "content-negated-wish":
        return own(a) ? 0.75 : 0.7;
      case "announces":
        return 0.75;
      default:
        return a.cue().kind().positional() ? express(a) : 0.75;
    }
  }

  private static double express(Attribution a) {
    return EXPRESS.contains(a.cue().lemma()) ? 0.95 : 0.8;
  }

  /** Whether a negated content speaks of the speaker's own doing or knowledge. */
  private static boolean own(Attribution a) {
    return a.content() != null
        && Words.PRONOUNS.contains(a.passage().low(skip(a, a.content().from())));
  }

  private static int skip(Attribution a, int from) {
    int i = from;
    while (i < a.content().to() - 1
        && (!a.passage().word(i).wordy() || a.passage().low(i).equals("that"))) {
      i++;
    }
    return i;
  }

  /** A clause is a claim; a bare thing may be one. */
  private static double object(Attribution a, Side side) {
    if (!a.cue().kind().positional() || a.cue().kind() == CueKind.DECLINE) {
      return 1;
    }
    return Objects.of(a) == Objects.THING && !side.rule().equals("rejects") ? 0.8 : 1;
  }

  private static double holder(String holder) {
    if (holder.isEmpty()) {
      return 0.5;
    }
    return Character.isUpperCase(holder.charAt(0)) ? 1 : speaks(holder) ? 0.8 : 0.5;
  }

  /** Whether the words of a nameless holder tell of somebody who can speak. */
  private static boolean speaks(String holder) {
    for (String word : NO_WORD.split(holder.toLowerCase(Locale.ROOT))) {
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
