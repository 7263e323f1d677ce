package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/** Contents that leave a matter to an inquiry: "we are looking into it", "aware of reports". */
final class UnderReview {

  private static final Set<String> MATTERS =
      WordSet.of(
          "matter",
          "matters",
          "incident",
          "situation",
          "issue",
          "video",
          "footage",
          "image",
          "images",
          "photos",
          "posts",
          "publication",
          "publications",
          "message",
          "it",
          "this",
          "that");

  private final Passage p;
  private final int from;
  private final int to;

  UnderReview(Passage p, int from, int to) {
    this.p = p;
    this.from = from;
    this.to = to;
  }

  /** Whether at word {@code i} the speaker is still looking into the matter. */
  boolean at(int i, boolean negative) {
    String low = p.low(i);
    String lemma = p.verbLemma(i);
    boolean ing = low.endsWith("ing");
    boolean told = p.low(i - 1).equals("to") && !ing;
    boolean after =
        p.low(i - 1).equals("after") || p.low(i - 1).equals("before") || p.low(i - 1).equals("by");
    return "look".equals(lemma) && p.low(i + 1).equals("into") && !told
        || !after && !negative && lookingOver(i, lemma, ing);
  }

  private boolean lookingOver(int i, String lemma, boolean ing) {
    String low = p.low(i);
    String next = p.low(i + 1);
    return ing && ("review".equals(lemma) || "investigate".equals(lemma))
        || ing && ("examine".equals(lemma) || "study".equals(lemma))
        || low.equals("under")
            && (next.equals("investigation") || next.equals("review"))
            && pointer()
        || low.equals("aware") && next.equals("of") && told(i + 2);
  }

  /** Whether what follows is a report or a matter, of which one may be aware and say no more. */
  private boolean told(int after) {
    for (int i = after; i < Math.min(to, after + 7); i++) {
      String low = p.low(i);
      if (Words.CLAIM_NOUNS.contains(low) || MATTERS.contains(low)) {
        return true;
      }
      if (Words.CLAUSE_OPENERS.contains(low)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the clause is about the matter itself, not about somebody who is looked into. */
  private boolean pointer() {
    String first = p.low(from);
    String noun = p.low(from + 1);
    return first.equals("it")
        || first.equals("this")
        || first.equals("that")
        || Words.DETERMINERS.contains(first)
            && (Words.CLAIM_NOUNS.contains(noun)
                || noun.equals("matter")
                || noun.equals("incident")
                || noun.equals("issue")
                || noun.equals("case")
                || noun.equals("circumstances")
                || noun.equals("cause"));
  }
}
