package io.claimshift.statement;

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
      sure *= 0.8;
    }
    if (proposition.terms().size() < 2) {
      sure *= 0.7;
    }
    if (side.anaphoric()) {
      sure *= 0.8;
    }
    return Math.round(sure * 100) / 100.0;
  }
}
