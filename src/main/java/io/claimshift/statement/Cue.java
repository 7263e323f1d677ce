package io.claimshift.statement;

/**
 * Words that show a saying, at their place in a passage.
 *
 * @param kind what the cue does
 * @param lemma base form of its verb, or the phrase itself
 * @param head word index of the verb
 * @param from first word of the cue, auxiliaries and adverbs included
 * @param to word after the cue
 * @param form form of the verb, null for phrases without one
 * @param group what its auxiliaries and governing verbs say
 */
record Cue(CueKind kind, String lemma, int head, int from, int to, VerbForm form, VerbGroup group) {

  Cue withKind(CueKind other) {
    return new Cue(other, lemma, head, from, to, form, group);
  }

  Cue withTo(int other) {
    return new Cue(kind, lemma, head, from, other, form, group);
  }
}
