package io.claimshift.statement;

/**
 * What stands around a verb and turns it: auxiliaries, negations, adverbs and the verb that governs
 * it ("refused to confirm", "stopped short of confirming").
 *
 * @param from first word of the group
 * @param governorFrom first word of the governing verb's own group, or {@code from}
 * @param negated an odd number of plain negations
 * @param noLonger "no longer", "not any more"
 * @param refused governed by refusing, declining, failing or being unable
 * @param modal may, could, should: not told as done
 * @param able "can": what one can confirm one confirms
 * @param future will, is to, plans to, is expected to
 * @param perfect "have", "has"
 * @param pluperfect "had"
 * @param passive
 * @param infinitive "to" stands before it
 * @param having "having": told as done before
 * @param past adverbs such as "previously", "long", "at first"
 */
record VerbGroup(
    int from,
    int governorFrom,
    boolean negated,
    boolean noLonger,
    boolean refused,
    boolean modal,
    boolean able,
    boolean future,
    boolean perfect,
    boolean pluperfect,
    boolean passive,
    boolean infinitive,
    boolean having,
    boolean past) {

  /** Reads the group of the verb at {@code head}, looking left only. */
  static VerbGroup read(Passage passage, int head, Verbs.Reading reading) {
    return VerbGroupReader.read(passage, head, reading);
  }

  /** Whether the doing is one of will, duty or power: "would not", "will not". */
  boolean open() {
    return modal || future;
  }

  /** The same place without anything that turns the verb. */
  VerbGroup plain() {
    return new VerbGroup(
        from,
        governorFrom,
        false,
        false,
        false,
        false,
        false,
        false,
        perfect,
        pluperfect,
        false,
        false,
        false,
        past);
  }
}
