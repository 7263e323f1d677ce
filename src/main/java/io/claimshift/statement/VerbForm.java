package io.claimshift.statement;

/** How a form of a verb may stand in a sentence. */
enum VerbForm {
  /** "deny". */
  BASE,
  /** "denies". */
  THIRD,
  /** "denied" as past tense. */
  PAST,
  /** "known": participle that is no past tense. */
  PARTICIPLE,
  /** "denying". */
  ING
}
