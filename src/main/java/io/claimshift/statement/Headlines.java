package io.claimshift.statement;

import io.claimshift.text.WordLists;
import io.claimshift.text.WordSet;
import java.util.Set;

/** The grammar of headlines: what one says in its own voice, and which of its verbs attribute. */
final class Headlines {

  private static final WordLists LISTS = WordLists.load(Headlines.class, "headlines.txt");
  private static final Set<String> DEBUNKS = LISTS.words("debunks");
  private static final Set<String> HEDGES = LISTS.words("hedges");
  private static final Set<String> SAYINGS = LISTS.words("sayings");

  /** Adjectives that after a preposition tell of a detail: "in possible hunt for leader". */
  private static final Set<String> DOUBTFUL =
      WordSet.of(
          "possible", "potential", "suspected", "purported", "supposed", "rumored", "rumoured");

  private Headlines() {}

  /** The headline's own side; the rule tells what decided. */
  static Side read(Passage p) {
    String opening = p.low(0);
    if (refuses(opening) && !p.word(1 % p.size()).wordy()) {
      return side(Position.DENIED, Modality.PLAIN, "headline-no");
    }
    if (debunks(p)) {
      return side(Position.DENIED, Modality.PLAIN, "headline-debunk");
    }
    if (p.asks() && !quotesQuestion(p)) {
      String rule = opensQuestion(p) ? "headline-question" : "headline-teaser";
      return side(Position.ASSERTED, Modality.QUESTION, rule);
    }
    if (opening.equals("if")) {
      return side(Position.ASSERTED, Modality.HEDGED, "headline-hedged");
    }
    if (Negation.negated(p, 0, clauseEnd(p)) && !ignorance(p)) {
      return side(Position.DENIED, Modality.PLAIN, "headline-negated");
    }
    if (hedged(p)) {
      return side(Position.ASSERTED, Modality.HEDGED, "headline-hedged");
    }
    return side(Position.ASSERTED, Modality.PLAIN, "headline");
  }

  private static boolean refuses(String low) {
    return low.equals("no") || low.equals("nope") || low.equals("sorry") || low.equals("not");
  }

  /** A word of the hoax family outside quotations, or a claim noun called untrue. */
  static boolean debunks(Passage p) {
    for (int i = 0; i < p.size(); i++) {
      if (DEBUNKS.contains(p.low(i)) && p.word(i).quote() == 0) {
        return true;
      }
      if (p.low(i).equals("probably") && p.low(i + 1).equals("not")) {
        return true;
      }
    }
    return false;
  }

  /** "had no idea", "isn't sure", "no joke": the negation does not touch the news. */
  private static boolean ignorance(Passage p) {
    for (int i = 0; i < p.size(); i++) {
      String low = p.low(i);
      boolean no =
          low.equals("no")
              && (p.low(i + 1).equals("idea")
                  || p.low(i + 1).equals("joke")
                  || p.low(i + 1).equals("one")
                  || p.low(i + 1).equals("way"));
      boolean not =
          (low.equals("not") || low.equals("n't") || low.equals("n\u2019t"))
              && (p.low(i + 1).equals("sure")
                  || p.low(i + 1).equals("happy")
                  || p.low(i + 1).equals("only")
                  || p.low(i + 1).equals("just"));
      if (no || not) {
        return true;
      }
    }
    return false;
  }

  /** Before "so", "after" and the like: what follows is not the news. */
  private static int clauseEnd(Passage p) {
    for (int i = 2; i < p.size(); i++) {
      String low = p.low(i);
      if (low.equals("so")
          || low.equals("who")
          || low.equals("after")
          || low.equals("to") && p.low(i + 1).equals("stop")) {
        return i;
      }
    }
    return p.size();
  }

  /** "asks doctors How's it going?": the headline tells of a question. */
  private static boolean quotesQuestion(Passage p) {
    if (opensQuestion(p)) {
      return false;
    }
    for (int i = 1; i < p.size(); i++) {
      String lemma = p.verbLemma(i);
      if ("ask".equals(lemma) || "wonder".equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** "Is this ...?", "Did ...?": a whole question. */
  static boolean opensQuestion(Passage p) {
    return Words.AUXILIARIES.contains(p.low(0));
  }

  private static boolean hedged(Passage p) {
    for (int i = 0; i < p.size(); i++) {
      String low = p.low(i);
      if (low.equals("in") && (p.low(i + 1).equals("talks") || p.low(i + 2).equals("talks"))) {
        return true;
      }
      if (HEDGES.contains(low) && p.word(i).quote() == 0 && !aside(p, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the hedge at {@code i} touches something else than the news. */
  private static boolean aside(Passage p, int i) {
    String low = p.low(i);
    boolean last = i + 1 >= p.size() || !p.word(i + 1).wordy();
    if (low.equals("may")) {
      boolean month = !last && p.word(i + 1).digits() || p.low(i - 1).equals("in");
      return month || afterClause(p, i);
    }
    if (low.equals("alleged")) {
      return !last;
    }
    if (low.equals("thought")) {
      return Words.PRONOUNS.contains(p.low(i - 1));
    }
    return DOUBTFUL.contains(low) && Words.PREPOSITIONS.contains(p.low(i - 1)) || afterClause(p, i);
  }

  /** Whether a whole clause stands before the comma before the word. */
  private static boolean afterClause(Passage p, int word) {
    for (int i = word - 1; i > 2; i--) {
      if (p.word(i).comma()) {
        return Contents.hasClauseBetween(p, 0, i);
      }
    }
    return false;
  }

  /** Whether a verb found in a headline really attributes: a saying with a source and a content. */
  static boolean attributes(Attribution a) {
    if (a.cue().kind().positional() || a.pattern().equals("colon")) {
      return a.source() != null && !(a.cue().kind() == CueKind.REJECT && a.content() == null);
    }
    if (a.source() == null
        || a.content() == null
        || a.cue().form() == VerbForm.ING && a.source().from() == 0) {
      return false;
    }
    boolean bare = a.cue().form() == VerbForm.BASE && a.pattern().equals("straight") && !plural(a);
    boolean told = a.cue().kind() == CueKind.PREPOSITION;
    return (told || SAYINGS.contains(a.cue().lemma())) && !a.cue().group().passive() && !bare;
  }

  private static boolean plural(Attribution a) {
    return a.passage().low(a.source().to() - 1).endsWith("s")
        || a.source().to() - a.source().from() == 1;
  }

  private static Side side(Position position, Modality modality, String rule) {
    return new Side(position, modality, false, false, false, rule);
  }
}
