package io.claimshift.statement;

/** What a cue does with its content; the sections of the cue lexicon. */
enum CueKind {
  SAY,
  CONFIRM,
  DENY,
  REJECT,
  ACCUSE,
  CALL,
  DECLINE,
  RETRACT,
  MIND,
  SHOW,
  ACT,
  /** "according to": no verb. */
  PREPOSITION,
  /** A noun or adjective that the model takes for a cue: "its decision", "hopeful". */
  NOUN;

  /** Whether such a cue takes part in a change of positions by itself. */
  boolean positional() {
    return this == CONFIRM || this == DENY || this == REJECT || this == DECLINE || this == RETRACT;
  }
}
