package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/**
 * Contents in which the speaker takes no side: does not comment, does not know, is looking into it,
 * will say neither yes nor no.
 */
final class Silence {

  private static final Set<String> ALWAYS =
      WordSet.of("comment", "comments", "discuss", "speculate", "confirm", "verify", "elaborate");

  /** Verbs of telling and judging that nobody negates of himself who takes a side. */
  private static final Set<String> TELLING =
      WordSet.of(
          "say",
          "tell",
          "comment",
          "discuss",
          "speak",
          "talk",
          "address",
          "elaborate",
          "speculate",
          "disclose",
          "reveal",
          "identify",
          "name",
          "characterise",
          "characterize",
          "judge",
          "prejudge",
          "guess",
          "engage",
          "conclude",
          "assess",
          "explain",
          "answer",
          "point",
          "repeat",
          "describe");

  /** Nouns of a stand that one has not, or does not give. */
  private static final Set<String> STANDS =
      WordSet.of(
          "comment",
          "comments",
          "view",
          "views",
          "opinion",
          "assessment",
          "position",
          "answer",
          "stance",
          "conclusion",
          "conclusions",
          "judgment",
          "judgement",
          "verdict");

  /** Words between a negation and the verb it touches: "not going to be able to say". */
  private static final Set<String> BETWEEN =
      WordSet.of(
          "going",
          "to",
          "want",
          "wish",
          "like",
          "care",
          "be",
          "able",
          "prepared",
          "ready",
          "willing",
          "have",
          "been",
          "yet",
          "get",
          "getting",
          "allowed",
          "free",
          "gon",
          "na",
          "drawn",
          "in",
          "a",
          "position");

  private static final Set<String> SELF =
      WordSet.of(
          "i", "we", "it", "he", "she", "they", "you", "the", "its", "our", "his", "her", "their");

  private static final Set<String> HEARERS =
      WordSet.of("you", "us", "anyone", "anybody", "reporters", "them", "people", "the");

  /** What one does not go into: "I am not going to go through that again". */
  private static final Set<String> OVER = WordSet.of("into", "through", "over", "there", "back");

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

  private static final int REACH = 24;

  private final Passage p;
  private final int from;
  private final int to;
  private boolean negative;

  private Silence(Passage p, int from, int to) {
    this.p = p;
    this.from = from;
    this.to = to;
  }

  /** The verdict that no side is taken in the words from {@code from} to {@code to}, or null. */
  static Verdict read(Passage p, int from, int to) {
    return new Silence(p, from, to).read();
  }

  private Verdict read() {
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      String low = p.low(i);
      if (i > from + 1 && (low.equals(";") || low.equals("?"))) {
        return null;
      }
      negative |=
          Words.NEGATIONS.contains(low)
              || low.equals("unable")
              || low.startsWith("decline")
              || low.startsWith("refuse");
      Verdict found = at(i, low);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private Verdict at(int i, String low) {
    if (negative && ALWAYS.contains(low) && silent(i, low) && i - from < 14) {
      return none(i + 1, "content-no-comment");
    }
    if (looking(i, low) && i - from < 8) {
      return none(i + 2, "content-looking-into");
    }
    if (low.equals("nothing") && next(i, "to") && (next(i + 1, "say") || next(i + 1, "add"))) {
      return none(i + 3, "content-nothing-to-say");
    }
    if (low.equals("neither") && i - from < 6 && p.verb(i + 1) != null && nor(i)) {
      return new Verdict(Position.NONCOMMITTAL, false, "content-neither-nor");
    }
    if (eitherWay(i, low)) {
      return new Verdict(Position.NONCOMMITTAL, true, "content-either-way");
    }
    if (low.equals("too") && (next(i, "early") || next(i, "soon"))) {
      return none(i + 4, "content-too-early");
    }
    if (negative && ruledOut(i, low)) {
      return none(i + 2, "content-not-ruled-out");
    }
    boolean known =
        low.equals("know") || low.equals("known") || low.equals("clear") || low.equals("sure");
    if ((negative && known || low.equals("unclear") || low.equals("unknown"))
        && i - from < 6
        && unknown(i)) {
      return new Verdict(Position.NONCOMMITTAL, false, "content-not-known");
    }
    if (untold(i)) {
      return none(i + 1, "content-not-told");
    }
    if (undecided(i, low)) {
      return new Verdict(Position.NONCOMMITTAL, false, "content-undecided");
    }
    boolean matter = low.equals("matter") && next(i, "for");
    if (matter
        || low.equals("remains") && next(i, "open")
        || low.equals("still") && next(i, "open")) {
      return none(i + 2, "content-left-open");
    }
    return null;
  }

  private Verdict none(int after, String rule) {
    return new Verdict(Position.NONCOMMITTAL, emptyAfter(after), rule);
  }

  private boolean next(int i, String low) {
    return p.low(i + 1).equals(low);
  }

  private boolean silent(int i, String low) {
    if (low.equals("confirm") && nominee(i)) {
      return false;
    }
    return !low.equals("confirm")
        || !p.low(i - 1).equals("to")
        || p.low(i - 2).equals("able")
        || p.low(i - 2).equals("position")
        || p.low(i - 2).equals("unable");
  }

  /** "will not confirm a new justice": a vote, not a word. */
  private boolean nominee(int i) {
    for (int k = i + 1; k < Math.min(to, i + 6); k++) {
      if (Words.NOMINEES.contains(p.low(k)) || p.low(k).equals("anyone")) {
        return true;
      }
      if (Words.CLAUSE_OPENERS.contains(p.low(k)) || Words.PREPOSITIONS.contains(p.low(k))) {
        return false;
      }
    }
    return false;
  }

  private boolean looking(int i, String low) {
    String lemma = p.verbLemma(i);
    boolean ing = low.endsWith("ing");
    boolean told = p.low(i - 1).equals("to") && !ing;
    boolean after =
        p.low(i - 1).equals("after") || p.low(i - 1).equals("before") || p.low(i - 1).equals("by");
    return "look".equals(lemma) && next(i, "into") && !told
        || !after && !negative && lookingOver(i, low, lemma, ing);
  }

  private boolean lookingOver(int i, String low, String lemma, boolean ing) {
    return ing && ("review".equals(lemma) || "investigate".equals(lemma))
        || ing && ("examine".equals(lemma) || "study".equals(lemma))
        || low.equals("under") && (next(i, "investigation") || next(i, "review")) && pointer()
        || low.equals("aware") && next(i, "of") && !negative && told(i + 2);
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

  /** "nothing has been decided", "no decision was taken", "had not yet decided". */
  private boolean undecided(int i, String low) {
    boolean settled = low.equals("decided") || low.equals("finalised") || low.equals("finalized");
    boolean decision =
        low.equals("decision") && p.low(i - 1).equals("no")
            || low.equals("decision") && p.low(i - 1).equals("final") && p.low(i - 2).equals("no");
    boolean taken =
        p.find("made", i, Math.min(to, i + 6)) > 0
            || p.find("taken", i, Math.min(to, i + 6)) > 0
            || p.find("reached", i, Math.min(to, i + 6)) > 0;
    return settled && negative && i - from < 9 && !next(i, "against") || decision && taken;
  }

  private boolean nor(int i) {
    int nor = p.find("nor", i, Math.min(to, i + 12));
    return nor > 0 && (p.verb(nor + 1) != null || next(nor, "that"));
  }

  /** "either way", "one way or the other", "yes or no", "may or may not". */
  private boolean eitherWay(int i, String low) {
    boolean answers = low.equals("yes") || low.equals("no");
    String other = low.equals("yes") ? "no" : "yes";
    boolean ways =
        low.equals("either") && next(i, "way")
            || low.equals("one") && next(i, "way") && p.low(i + 2).equals("or");
    boolean telling = false;
    for (int k = from; ways && k < i; k++) {
      String verb = p.verbLemma(k);
      telling |=
          verb != null
              && (TELLING.contains(verb)
                  || ALWAYS.contains(verb)
                  || verb.equals("know")
                  || verb.equals("commit"));
    }
    return ways && telling
        || answers && i > from && negative && p.find(other, i, Math.min(to, i + 8)) > 0
        || low.equals("yes") && next(i, "or") && p.find("no", i, i + 5) > 0
        || low.equals("may") && next(i, "or") && p.low(i + 2).equals("may");
  }

  private boolean ruledOut(int i, String low) {
    boolean rule = "rule".equals(p.verbLemma(i));
    return low.equals("exclude") || rule && p.find("out", i, Math.min(to, i + 5)) > 0;
  }

  private boolean unknown(int i) {
    String after = p.low(i + 1);
    boolean ends = i + 1 >= to || !p.word(i + 1).wordy();
    if (p.low(i - 2).equals("did") && p.word(i).quote() > 0) {
      return false;
    }
    return ends
        || after.equals("whether")
        || after.equals("if")
        || after.equals("what")
        || after.equals("who")
        || after.equals("how")
        || after.equals("why")
        || after.equals("yet");
  }

  /** "I am not going to get into that", "we cannot tell you", "has no view on it". */
  private boolean untold(int i) {
    String low = p.low(i);
    boolean own = i - from < 9 && (SELF.contains(p.low(from)) || spoken(i)) || i == from;
    if (!own) {
      return false;
    }
    boolean no = low.equals("no") || low.equals("any") && negative;
    if (no && (STANDS.contains(p.low(i + 1)) || STANDS.contains(p.low(i + 2)))) {
      String verb = p.verbLemma(i - 1);
      return "have".equals(verb)
          || "draw".equals(verb)
          || "offer".equals(verb)
          || "give".equals(verb)
          || "make".equals(verb)
          || "take".equals(verb);
    }
    if (!negation(low)) {
      return false;
    }
    int k = i + 1;
    boolean intends = open(p.low(i - 1));
    while (k < to && (BETWEEN.contains(p.low(k)) || p.adverb(k))) {
      intends |= !p.low(k).equals("have") && !p.low(k).equals("been") && BETWEEN.contains(p.low(k));
      k++;
    }
    if (p.low(k - 1).equals("position") || p.low(k).equals("into") && k > i + 1) {
      return true;
    }
    boolean done = p.low(k - 1).equals("have") || p.low(k - 1).equals("been");
    if (done || p.low(k - 1).equals("be") && !p.low(k).endsWith("ing")) {
      return false;
    }
    String lemma = p.verbLemma(k);
    boolean going = p.low(k).endsWith("ing") && tellsNothing(k);
    boolean regrets = open(p.low(i - 1)) && p.low(i + 1).equals("have");
    if ("go".equals(lemma) && intends && OVER.contains(p.low(k + 1))) {
      return true;
    }
    boolean asked = Words.CLAUSE_OPENERS.contains(p.low(k + 1)) && !p.low(k + 1).equals("that");
    boolean closes = k + 1 >= to || !p.word(k + 1).wordy();
    boolean discerns = "tell".equals(lemma) && !HEARERS.contains(p.low(k + 1)) && !asked && !closes;
    return lemma != null
        && !discerns
        && !regrets
        && TELLING.contains(lemma)
        && (intends || going || always(lemma))
        && !p.low(k + 1).equals("no");
  }

  /** Whether the clause is about the speaker, or of a body that "does not talk" of such things. */
  private boolean spoken(int i) {
    for (int k = from; k < i; k++) {
      String low = p.low(k);
      if (low.equals("we") || low.equals("i")) {
        return true;
      }
    }
    boolean habit = p.low(i - 1).equals("do") || p.low(i - 1).equals("does");
    String after = p.low(i + 1);
    return habit && (always(after) || after.equals("talk"))
        || p.find("position", i, i + 4) > 0 && p.low(i + 1).equals("in");
  }

  /** "not saying", "not saying who"; "I am not saying we need it" takes a side. */
  private boolean tellsNothing(int verb) {
    String lemma = p.verbLemma(verb);
    String after = p.low(verb + 1);
    return !"say".equals(lemma)
        || unknown(verb)
        || after.equals("more")
        || after.equals("anything")
        || after.equals("any");
  }

  private static boolean always(String lemma) {
    return lemma.equals("comment")
        || lemma.equals("discuss")
        || lemma.equals("speculate")
        || lemma.equals("talk");
  }

  private static boolean negation(String low) {
    return low.equals("not")
        || low.equals("n't")
        || low.equals("n\u2019t")
        || low.equals("never")
        || low.equals("unable")
        || low.equals("cannot");
  }

  /** Auxiliaries of will and power: "will", "can", "would". */
  private static boolean open(String low) {
    return Words.MODALS.contains(low);
  }

  private boolean emptyAfter(int after) {
    int words = 0;
    for (int i = after; i < to; i++) {
      String low = p.low(i);
      boolean light =
          !p.word(i).wordy()
              || Words.PRONOUNS.contains(low)
              || Words.PREPOSITIONS.contains(low)
              || Words.DETERMINERS.contains(low)
              || Words.CLAIM_NOUNS.contains(low)
              || Words.TIME.contains(low)
              || low.equals("matter")
              || low.equals("matters")
              || low.equals("issue")
              || low.equals("case")
              || low.equals("further")
              || low.equals("deny")
              || low.equals("nor")
              || low.equals("or");
      words += light ? 0 : 1;
    }
    return words < 2;
  }
}
