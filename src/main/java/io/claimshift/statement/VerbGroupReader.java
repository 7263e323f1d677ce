package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/**
 * Reads what stands to the left of a verb: its auxiliaries, negations and adverbs, then the verb or
 * adjective that governs it with its own.
 */
final class VerbGroupReader {

  private static final Set<String> PAST_ADVERBS =
      WordSet.of(
          "previously",
          "long",
          "earlier",
          "originally",
          "initially",
          "formerly",
          "until",
          "first",
          "repeatedly",
          "always",
          "consistently",
          "once");

  private static final Set<String> BE =
      WordSet.of(
          "be",
          "is",
          "are",
          "was",
          "were",
          "been",
          "being",
          "'s",
          "\u2019s",
          "'re",
          "\u2019re",
          "am",
          "'m");

  /** Before a gerund: the doing is only spoken of. */
  private static final Set<String> UNDONE =
      WordSet.of("from", "of", "than", "to", "for", "about", "against", "into");

  private static final int REACH = 10;

  private final Passage passage;
  private int at;
  private final int limit;
  private int governorFrom = -1;
  private int from;
  private int negations;
  private boolean noLonger;
  private boolean refused;
  private boolean modal;
  private boolean able;
  private boolean future;
  private boolean perfect;
  private boolean pluperfect;
  private boolean passive;
  private boolean infinitive;
  private boolean having;
  private boolean past;

  private VerbGroupReader(Passage passage, int head) {
    this.passage = passage;
    this.at = head;
    this.from = head;
    this.limit = Math.max(0, head - REACH);
  }

  /** Reads the group of the verb at {@code head}, looking left only. */
  static VerbGroup read(Passage passage, int head, Verbs.Reading reading) {
    VerbGroupReader group = new VerbGroupReader(passage, head);
    group.walk(reading);
    return group.group();
  }

  private void walk(Verbs.Reading reading) {
    boolean first = reading != null && reading.maybeParticiple();
    auxiliaries(first);
    from = at;
    if (at > limit && passage.low(at - 1).equals("to")) {
      infinitive(at - 1);
    } else if (reading != null && reading.form() == VerbForm.ING) {
      gerund();
    }
  }

  /** Takes auxiliaries, adverbs and negations to the left. */
  private void auxiliaries(boolean participle) {
    boolean be = participle;
    while (at > limit) {
      String low = passage.low(at - 1);
      if (low.equals("longer") && passage.low(at - 2).equals("no")) {
        noLonger = true;
        at -= 2;
      } else if (low.equals("not") && Negation.idiom(passage, at - 1)) {
        at--;
      } else if (low.equals("not")
          || low.equals("never")
          || low.equals("n't")
          || low.equals("n\u2019t")) {
        negations++;
        at--;
      } else if (low.equals("neither")) {
        refused = true;
        at--;
      } else if (low.equals("may") && at > 1 && passage.word(at - 1).capital()) {
        return;
      } else if (Words.AUXILIARIES.contains(low) && !possessive(low)) {
        auxiliary(low, be);
        be = false;
        at--;
      } else if (passage.adverb(at - 1)) {
        past |= PAST_ADVERBS.contains(low);
        at--;
      } else {
        return;
      }
    }
  }

  private boolean possessive(String low) {
    return (low.equals("'s") || low.equals("\u2019s"))
        && at - 2 >= 0
        && !pronoun(passage.low(at - 2));
  }

  private static boolean pronoun(String low) {
    return Words.PRONOUNS.contains(low) || low.equals("there") || low.equals("what");
  }

  private void auxiliary(String low, boolean beforeParticiple) {
    if (BE.contains(low)) {
      passive |= beforeParticiple;
    } else if (low.equals("had") || low.equals("'d") || low.equals("\u2019d")) {
      pluperfect = true;
    } else if (low.equals("having")) {
      having = true;
      perfect = true;
      past = true;
    } else if (low.equals("has")
        || low.equals("have")
        || low.equals("'ve")
        || low.equals("\u2019ve")) {
      perfect = true;
    } else if (low.equals("will")
        || low.equals("wo")
        || low.equals("shall")
        || low.endsWith("ll")) {
      future = true;
    } else if (Words.MODALS.contains(low)) {
      modal = true;
      able = low.equals("can") || low.equals("could");
    }
  }

  private void infinitive(int to) {
    infinitive = true;
    if (Governors.refuses(passage.verbLemma(Coordination.governor(passage, to)))) {
      refused = true;
      return;
    }
    int governor = to - 1;
    if (governor < limit) {
      return;
    }
    String low = passage.low(governor);
    String lemma = passage.verbLemma(governor);
    if (Governors.unable(low)) {
      refused = true;
      governed(governor);
    } else if (Governors.future(low)) {
      future = true;
      governed(governor);
    } else if (Governors.omits(lemma)) {
      negations++;
      governed(governor);
    } else if (Governors.refuses(lemma)) {
      refused = true;
      governed(governor);
    } else if (Governors.done(lemma) || low.equals("quick") || low.equals("swift")) {
      governed(governor);
    } else if (Governors.taking(passage, to, limit) >= 0) {
      governed(Governors.taking(passage, to, limit));
    } else if (Governors.intends(lemma)) {
      future = true;
      governed(governor);
    } else if (BE.contains(low)) {
      future = true;
      governed(to);
    } else if (low.equals("on") && "go".equals(passage.verbLemma(governor - 1))) {
      governed(governor - 1);
    } else if (lemma != null
        && (lemma.equals("continue") || lemma.equals("appear") || lemma.equals("seem"))) {
      modal |= !lemma.equals("continue");
      governed(governor);
    }
  }

  /** "stopped short of confirming", "avoided confirming", "without confirming". */
  private void gerund() {
    String low = passage.low(at - 1);
    if (low.equals("without")) {
      refused = true;
    } else if (low.equals("of") && passage.low(at - 2).equals("short")) {
      refused = true;
      governed(at - 3);
    } else if (Governors.leftBehind(passage, at - 1, limit)) {
      perfect = true;
      past = true;
    } else if (UNDONE.contains(low)) {
      modal = true;
    } else {
      String lemma = passage.verbLemma(at - 1);
      if (Governors.refuses(lemma) && !lemma.equals("stop")) {
        refused = true;
        governed(at - 1);
      }
    }
  }

  private void governed(int governor) {
    if (governor < 0) {
      return;
    }
    at = governor;
    Verbs.Reading reading = passage.verb(governor);
    boolean ownPassive = passive;
    auxiliaries(false);
    passive = ownPassive;
    governorFrom = at;
    if (negations > 0 && reading != null && Governors.wishes(reading.lemma())) {
      refused = true;
      future = false;
      negations = 0;
    }
  }

  private VerbGroup group() {
    int start = governorFrom >= 0 ? governorFrom : from;
    return new VerbGroup(
        from,
        start,
        negations % 2 == 1,
        noLonger,
        refused,
        modal,
        able,
        future,
        perfect,
        pluperfect,
        passive,
        infinitive,
        having,
        past);
  }
}
