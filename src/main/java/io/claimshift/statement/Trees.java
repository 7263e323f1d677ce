package io.claimshift.statement;

import io.claimshift.text.parse.ParsedSentence;
import io.claimshift.text.parse.Parser;

/**
 * The trees of the passages of one text, parsed when a rule first asks for one; only the last is
 * kept, as rules go through a text in order. Not safe for several threads.
 */
final class Trees {

  /** Longer sentences are lists and broken markup; the tree would say nothing. */
  private static final int LONGEST = 150;

  private Passage last;
  private ParsedSentence tree;
  private int parsed;

  /** The tree of a passage; null when it is too long to have a trustworthy one. */
  ParsedSentence of(Passage passage) {
    if (passage != last) {
      last = passage;
      tree = passage.size() > LONGEST ? null : parse(passage);
    }
    return tree;
  }

  /** How many trees were built. */
  int parsed() {
    return parsed;
  }

  private ParsedSentence parse(Passage passage) {
    parsed++;
    return Parser.bundled().parse(passage.tokens());
  }

  /**
   * The subject of the verb at {@code head} with all that hangs on it, as far as it stands before
   * the word {@code before}; null where the tree has none there.
   */
  Range subject(Passage passage, int head, int before) {
    ParsedSentence t = of(passage);
    int subject = t == null ? ParsedSentence.NONE : governing(t, head);
    if (subject == ParsedSentence.NONE
        || subject >= before
        || passage.word(subject).quote() != passage.word(head).quote()) {
      return null;
    }
    int from = t.first(subject);
    int to = Math.min(t.last(subject) + 1, before);
    while (to > subject + 1 && !passage.word(to - 1).wordy() && !passage.low(to - 1).equals(")")) {
      to--;
    }
    while (from < subject && (!passage.word(from).wordy() || relative(passage.low(from)))) {
      from++;
    }
    to = Math.max(subject + 1, NounPhrases.beforeTime(passage, to));
    return new Range(from, to);
  }

  private static boolean relative(String low) {
    return low.equals("who") || low.equals("which") || low.equals("that") || low.equals("whom");
  }

  /** Whether the cue is a participle that describes a noun: "the haul claimed by the group". */
  boolean reduced(Passage passage, Cue cue) {
    ParsedSentence t = cue.form() == VerbForm.PAST ? of(passage) : null;
    return t != null
        && !passage.low(cue.from() - 1).endsWith("-year-old")
        && t.tag(cue.head()).equals("VBN")
        && !t.has(cue.head(), "aux", "auxpass")
        && (!t.has(cue.head(), "nsubj") || caused(passage, t, cue.head()))
        && (!t.label(cue.head()).equals("conj") || t.isPassive(t.head(cue.head())));
  }

  /** "to have him confirmed", "got it admitted". */
  private static boolean caused(Passage passage, ParsedSentence t, int verb) {
    int head = t.head(verb);
    String lemma = head == ParsedSentence.NONE ? null : passage.verbLemma(head);
    return "have".equals(lemma) || "get".equals(lemma);
  }

  /** The subject of a verb; for a participle without one that of the clause it hangs on. */
  private static int governing(ParsedSentence t, int head) {
    int subject = t.subject(head);
    int above = t.head(head);
    boolean participle = t.tag(head).equals("VBG") && t.label(head).equals("advcl");
    return subject == ParsedSentence.NONE && participle && above != ParsedSentence.NONE
        ? t.subject(above)
        : subject;
  }

  /** "X disputes that it ...": a singular subject and a clause make a verb of what looks plural. */
  private static boolean clause(Passage passage, Cue cue) {
    boolean subject =
        cue.from() > 0
            && (passage.word(cue.from() - 1).capital()
                || Words.PRONOUNS.contains(passage.low(cue.from() - 1)));
    return subject
        && passage.low(cue.to()).equals("that")
        && passage.verb(cue.to() + 1) == null
        && !Words.AUXILIARIES.contains(passage.low(cue.to() + 1));
  }

  /**
   * Whether the tree takes the head of a cue for a verb that tells, not for an adjective or noun.
   */
  boolean saying(Passage passage, Cue cue) {
    if (passage.field() == TextField.HEADLINE
        || !cue.kind().positional()
        || cue.group().noLonger()
        || cue.form() == null) {
      return true;
    }
    ParsedSentence t = of(passage);
    return t == null
        || t.isVerb(cue.head()) && !t.label(cue.head()).equals("amod")
        || cue.form() == VerbForm.THIRD && clause(passage, cue);
  }
}
