package io.claimshift.statement;

import static java.util.stream.Collectors.toSet;

import io.claimshift.text.WordSet;
import java.util.Set;

/** Denials by idiom: "that is a fairy tale", "he made it up", "they have the wrong man". */
final class Inventions {

  /** Nouns of tales, by the word that makes one of them. */
  private static final Set<String> TALES =
      WordSet.of(
          "fairy tale", "fairy story", "tall tale", "pipe dream", "witch hunt", "urban legend");

  private static final Set<String> TALE_NOUNS =
      TALES.stream().map(tale -> tale.substring(tale.indexOf(' ') + 1)).collect(toSet());

  private static final Set<String> LIES = WordSet.of("pack", "tissue", "web", "bunch", "string");

  private static final Set<String> TAKEN =
      WordSet.of(
          "man", "woman", "person", "people", "guy", "suspect", "company", "firm", "club",
          "country", "place", "address", "boy", "girl", "men");

  private static final Set<String> HOLDING =
      WordSet.of("have", "get", "accuse", "arrest", "blame", "charge", "pick", "catch", "hold");

  private static final Set<String> SPEAKING =
      WordSet.of("tell", "say", "claim", "write", "report", "allege", "hear", "read", "suggest");

  private static final int REACH = 16;

  private Inventions() {}

  /** Whether the words call what others say untrue. */
  static boolean read(Passage p, int from, int to) {
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      String low = p.low(i);
      if (i > from && (low.equals(".") || low.equals(";") || low.equals("if"))) {
        return false;
      }
      boolean lies = LIES.contains(low) && p.low(i + 1).equals("of") && p.low(i + 2).equals("lies");
      if ((lies || tale(low, p.low(i + 1))) && said(p, from, i)) {
        return true;
      }
      if (madeUp(p, i) || wrong(p, from, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tale(String first, String noun) {
    return TALE_NOUNS.contains(noun) && TALES.contains(first + " " + noun);
  }

  /**
   * Whether a claim is what the noun at {@code i} is said of: "that is", "what they tell you is".
   */
  private static boolean said(Passage p, int from, int i) {
    boolean linked = false;
    boolean told = i == from;
    boolean negated = false;
    boolean what = p.low(from).equals("what");
    for (int k = from; k < i; k++) {
      String low = p.low(k);
      String lemma = p.verbLemma(k);
      negated |= Words.NEGATIONS.contains(low);
      linked |= Words.AUXILIARIES.contains(low);
      told |=
          k <= from + 1 && (low.equals("that") || low.equals("this") || low.equals("it"))
              || k <= from + 3 && Words.CLAIM_NOUNS.contains(low)
              || what && lemma != null && SPEAKING.contains(lemma);
    }
    return !negated && told && (linked || i <= from + 2);
  }

  /** "he made it up", "they made the whole thing up". */
  private static boolean madeUp(Passage p, int i) {
    if (!p.low(i).equals("made") || !Words.PRONOUNS.contains(p.low(i - 1))) {
      return false;
    }
    boolean other = !p.low(i - 1).equals("i") && !p.low(i - 1).equals("we");
    String what = p.low(i + 1);
    boolean it = what.equals("it") || what.equals("that") || what.equals("this");
    boolean whole =
        what.equals("the") && (p.low(i + 2).equals("whole") || p.low(i + 2).equals("story"));
    int up = p.find("up", i + 2, i + 6);
    return other && up > 0 && (it && up <= i + 3 || whole);
  }

  /** "they have the wrong man". */
  private static boolean wrong(Passage p, int from, int i) {
    if (!p.low(i).equals("wrong") || !TAKEN.contains(p.low(i + 1)) || !p.low(i - 1).equals("the")) {
      return false;
    }
    String lemma = i - 2 >= from ? p.verbLemma(i - 2) : null;
    boolean contracted = p.low(i - 2).endsWith("ve");
    String first = p.low(from);
    boolean others = first.equals("they") || first.equals("you") || first.equals("police");
    return others && (contracted || lemma != null && HOLDING.contains(lemma));
  }
}
