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
    String rule) {}
