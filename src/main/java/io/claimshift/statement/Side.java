package io.claimshift.statement;

/**
 * Which side an attribution takes, and how.
 *
 * @param position the side
 * @param modality PLAIN when the saying itself happened; HEDGED when it may, will or would
 * @param background told as past
 * @param anaphoric the content only points to a claim that stands elsewhere
 * @param weak no saying in the narrow sense: a thought, a wish, an act
 * @param rule name of the rule
 */
record Side(
    Position position,
    Modality modality,
    boolean background,
    boolean anaphoric,
    boolean weak,
    String rule) {
  static Side of(
      Position position,
      Modality modality,
      boolean background,
      boolean anaphoric,
      boolean weak,
      String rule) {
    return new Side(position, modality, background, anaphoric, weak, rule);
  }

  /** What one announces of one's own doing one confirms. */
  Side ofOwnDoing(String holder, String agent) {
    boolean own = rule.equals("announces") && !holder.isEmpty() && holder.equals(agent);
    return own
        ? new Side(Position.CONFIRMED, modality, background, anaphoric, weak, "confirms")
        : this;
  }

  /** An act or decision that is no saying. */
  static Side act(Modality modality, boolean background, String rule) {
    return new Side(Position.ASSERTED, modality, background, false, true, rule);
  }
}
