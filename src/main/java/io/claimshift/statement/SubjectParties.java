package io.claimshift.statement;

/**
 * The body that a sentence, or one shortly before it, has for its subject: what "it", "its
 * chairman" and "the company" mean first.
 */
final class SubjectParties {

  private static final int LONGEST_SUBJECT = 9;

  /** Sentences after which "its chairman" no longer points back to the subject of one. */
  private static final int NEAR = 4;

  private final Mentions mentions;
  private final Holders holders;
  private Passage subject;
  private Passage before;

  SubjectParties(Mentions mentions, Holders holders) {
    this.mentions = mentions;
    this.holders = holders;
  }

  /** Takes note of a passage before its sources are read. */
  void observe(Passage p) {
    if (subject != null && ownBody(subject, subject.size())) {
      before = subject;
    }
    subject = p;
  }

  /** The party that the sentence has for its subject before the word; empty when there is none. */
  String of(Passage p, int at) {
    return p.word(0).quote() == p.word(at).quote() && ownBody(p, at)
        ? holders.find(p, 0, firstVerb(p))
        : "";
  }

  /** The body that "its" means beside a role: the subject of this sentence or the last one's. */
  String owner(Passage p, int at) {
    String own = of(p, at);
    boolean near = before != null && p.number() - before.number() <= NEAR;
    return own.isEmpty() && near ? holders.find(before, 0, firstVerb(before)) : own;
  }

  /** Words of a sentence's subject when it holds a title and is short; 0 for others. */
  static int titled(Passage p) {
    int verb = firstVerb(p);
    return verb <= LONGEST_SUBJECT && Titles.isTitlePhrase(p, 0, verb) ? verb : 0;
  }

  /** Whether the subject of a sentence, before the word, is a body and not a person. */
  private boolean ownBody(Passage p, int at) {
    int verb = firstVerb(p);
    if (verb == 0 || verb >= at || verb > LONGEST_SUBJECT) {
      return false;
    }
    boolean preposed = Words.PREPOSITIONS.contains(p.low(0)) || Words.PRONOUNS.contains(p.low(0));
    boolean party = false;
    for (int i = 0; i < verb && !preposed; i++) {
      party |= Titles.BODIES.contains(p.low(i)) || Titles.ORGANISATIONS.contains(p.low(i));
    }
    for (Mention m : mentions.in(p, 0, verb)) {
      party |= m.to() == verb && m.kind() != Mention.Kind.PERSON && !preposed;
    }
    return party;
  }

  /** Word after the subject that opens a sentence: the first verb. */
  static int firstVerb(Passage p) {
    int i = 0;
    while (i < p.size() && !verb(p, i)) {
      i++;
    }
    return i;
  }

  /** Whether no verb stands before the word. */
  static boolean within(Passage p, int word) {
    return firstVerb(p) >= word;
  }

  private static boolean verb(Passage p, int i) {
    Verbs.Reading reading = p.verb(i);
    return reading != null && !p.word(i).capital() && reading.form() != VerbForm.ING
        || Words.AUXILIARIES.contains(p.low(i)) && !p.low(i).startsWith("'");
  }
}
