package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes a content as a readable sentence in its positive form, its subject named: "it has not sent
 * troops" said by North Korea becomes "North Korea has sent troops".
 */
final class ClaimText {

  private static final int LONGEST = 220;
  private static final Set<String> SUBJECTS =
      WordSet.of("it", "they", "we", "i", "he", "she", "us", "them");
  private static final Set<String> PLURAL =
      WordSet.of("they", "we", "i", "you", "them", "us", "these", "those");

  private final Passage p;
  private final int to;
  private final String agent;
  private final List<String> out = new ArrayList<>();

  /** Whether a negation is still to be taken out. */
  private boolean negated;

  private ClaimText(Passage p, int to, String agent, boolean negated) {
    this.p = p;
    this.to = to;
    this.agent = agent;
    this.negated = negated;
  }

  /**
   * The sentence for a content.
   *
   * @param verb its first verb, {@code to} where it has none
   * @param agent whom its pronoun or missing subject means; empty where nobody knows
   */
  static String of(Passage p, int from, int to, int verb, String agent) {
    ClaimText text = new ClaimText(p, to, agent, Negation.negated(p, from, to));
    text.words(text.subject(from, verb));
    return cut(join(text.out));
  }

  /** Names the subject where a pronoun or a participle leaves it out; the next word to write. */
  private int subject(int from, int verb) {
    String first = p.low(from);
    Verbs.Reading opening = p.verb(from);
    if (!agent.isEmpty() && SUBJECTS.contains(first) && !expletive(p, from, to)) {
      out.add(agent);
      String full = expanded(p.low(from + 1));
      if (full != null && from + 1 < to) {
        out.add(full);
        return from + 2;
      }
      return from + 1;
    }
    boolean gerund = opening != null && opening.form() == VerbForm.ING && verb == from;
    if (!agent.isEmpty() && gerund) {
      out.add(agent);
      out.add(opening.lemma().equals("be") ? "was" : Verbs.pastOf(opening.lemma()));
      return from + 1;
    }
    if (!agent.isEmpty() && first.equals("to")) {
      out.add(agent);
    }
    return verb == to && (first.equals("any") || first.equals("a") || first.equals("an"))
        ? from + 1
        : from;
  }

  /** "It is no secret that ...", "it is not known who ...": this "it" means nobody. */
  static boolean expletive(Passage p, int from, int to) {
    String verb = p.low(from + 1);
    boolean linked =
        verb.equals("is")
            || verb.equals("was")
            || verb.equals("'s")
            || verb.equals("\u2019s")
            || verb.equals("would")
            || verb.equals("will");
    for (int i = from + 2;
        p.low(from).equals("it") && linked && i < Math.min(to - 1, from + 7);
        i++) {
      String low = p.low(i);
      boolean clause =
          low.equals("that")
              || low.equals("to") && p.verb(i + 1) != null
              || low.equals("whether")
              || low.equals("who")
              || low.equals("what")
              || low.equals("how");
      if (clause && i > from + 2) {
        return true;
      }
    }
    return false;
  }

  /** A shortened auxiliary after a pronoun in full; null for other words. */
  private static String expanded(String low) {
    switch (low.replace('\u2019', '\'')) {
      case "'m":
      case "'re":
      case "'s":
      case "am":
      case "are":
        return "is";
      case "'ve":
      case "have":
        return "has";
      case "'d":
        return "had";
      case "'ll":
        return "will";
      case "were":
        return "was";
      default:
        return null;
    }
  }

  private void words(int from) {
    int i = from;
    while (i < to) {
      int next = negated ? negation(i) : i;
      if (next > i) {
        negated = false;
        i = next;
      } else {
        if (!p.word(i).doubleQuote()) {
          out.add(p.word(i).text());
        }
        i++;
      }
    }
  }

  /** Takes out the negation that stands at {@code i}; the word after it, {@code i} for none. */
  private int negation(int i) {
    String low = p.low(i);
    String next = p.low(i + 1);
    boolean done = (low.equals("did") || low.equals("does") || low.equals("do")) && not(next);
    if (done) {
      return verbAfter(i, low);
    }
    if ((low.equals("ca") || low.equals("wo")) && not(next)) {
      out.add(low.equals("ca") ? "can" : "will");
      return i + 2;
    }
    if (low.equals("cannot")) {
      out.add("can");
      return i + 1;
    }
    if (not(low) && !Negation.idiom(p, i) || low.equals("never")) {
      return i + 1;
    }
    if (low.equals("no") && p.word(i).wordy() && !Negation.idiom(p, i)) {
      return i + 1;
    }
    if (Negation.never(p, i)) {
      return i + 3;
    }
    String some =
        low.equals("nobody")
            ? "somebody"
            : low.equals("nothing") ? "something" : low.equals("none") ? "some" : null;
    if (some != null) {
      out.add(some);
      return i + 1;
    }
    return i;
  }

  private static boolean not(String low) {
    return low.equals("not") || low.equals("n't") || low.equals("n\u2019t");
  }

  /** "did not sell" is "sold", "does not sell" is "sells". */
  private int verbAfter(int i, String auxiliary) {
    int verb = i + 2;
    while (verb < to && p.adverb(verb)) {
      out.add(p.word(verb).text());
      verb++;
    }
    Verbs.Reading reading = verb < to ? p.verb(verb) : null;
    if (reading == null || reading.form() != VerbForm.BASE) {
      out.add(p.word(i).text());
      return i + 2;
    }
    boolean one =
        out.isEmpty()
            || out.get(0).equals(agent)
            || !PLURAL.contains(p.low(i - 1)) && auxiliary.equals("does");
    out.add(
        auxiliary.equals("did")
            ? Verbs.pastOf(reading.lemma())
            : one ? Verbs.thirdOf(reading.lemma()) : reading.lemma());
    return verb + 1;
  }

  private static String cut(String text) {
    int end = text.length();
    while (end > 0 && ",.;:-\u2013\u2014 ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String whole = text.substring(0, end);
    if (whole.length() <= LONGEST) {
      return whole;
    }
    // A word without end, as an address in a headline, is cut within.
    int blank = whole.lastIndexOf(' ', LONGEST);
    int stop = blank > 0 ? blank : whole.offsetByCodePoints(0, LONGEST / 2);
    return whole.substring(0, stop) + " ...";
  }

  private static String join(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      boolean glued = ",.'\u2019;:%-)?!".indexOf(word.charAt(0)) >= 0;
      boolean after = text.length() > 0 && "-$(".indexOf(text.charAt(text.length() - 1)) >= 0;
      if (text.length() > 0 && !glued && !after) {
        text.append(' ');
      }
      text.append(word);
    }
    return text.toString();
  }
}
