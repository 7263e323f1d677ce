package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/**
 * What stands around a verb and turns it: auxiliaries, negations, adverbs and the verb that governs
 * it ("refused to confirm", "stopped short of confirming").
 *
 * @param from first word of the group
 * @param governorFrom first word of the governing verb's own group, or {@code from}
 * @param negated an odd number of plain negations
 * @param noLonger "no longer", "not any more"
 * @param refused governed by refusing, declining, failing or being unable
 * @param modal may, could, should: not told as done
 * @param able "can": what one can confirm one confirms
 * @param future will, is to, plans to, is expected to
 * @param perfect "have", "has"
 * @param pluperfect "had"
 * @param passive
 * @param infinitive "to" stands before it
 * @param having "having": told as done before
 * @param past adverbs such as "previously", "long", "at first"
 */
record VerbGroup(
    int from,
    int governorFrom,
    boolean negated,
    boolean noLonger,
    boolean refused,
    boolean modal,
    boolean able,
    boolean future,
    boolean perfect,
    boolean pluperfect,
    boolean passive,
    boolean infinitive,
    boolean having,
    boolean past) {

  private static final Set<String> REFUSING =
      WordSet.of(
          "refuse",
          "decline",
          "fail",
          "stop",
          "avoid",
          "hesitate",
          "omit",
          "neglect",
          "refrain",
          "balk",
          "resist");

  /** Who failed to say has not said; no will shows. */
  private static final Set<String> OMITTING = WordSet.of("fail", "omit", "neglect", "forget");

  private static final Set<String> INTENDING =
      WordSet.of(
          "plan",
          "want",
          "intend",
          "expect",
          "hope",
          "seek",
          "prepare",
          "promise",
          "pledge",
          "vow",
          "threaten",
          "offer",
          "ask",
          "urge",
          "order",
          "invite",
          "press",
          "call",
          "tell",
          "require",
          "pressure",
          "allow",
          "need",
          "wish",
          "like",
          "agree",
          "decide",
          "try");
  private static final Set<String> WISHING =
      WordSet.of("want", "wish", "like", "care", "intend", "plan", "seek");
  private static final Set<String> PAPERS =
      WordSet.of(
          "statement",
          "letter",
          "post",
          "speech",
          "interview",
          "video",
          "release",
          "communique",
          "notice",
          "conference",
          "message",
          "tweet",
          "thread",
          "appearance");

  /** Who rushed to deny has denied. */
  private static final Set<String> DOING =
      WordSet.of(
          "move", "rush", "hasten", "hurry", "scramble", "proceed", "dare", "manage", "come");

  /** Who was forced to admit has admitted. */
  private static final Set<String> FORCING = WordSet.of("force", "compel", "oblige", "drive");

  private static final Set<String> UNITS =
      WordSet.of("days", "weeks", "months", "years", "week", "month", "year", "decades", "hours");

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
  private static final Set<String> UNABLE =
      WordSet.of("unable", "unwilling", "reluctant", "loath", "yet");
  private static final Set<String> FUTURE_ADJECTIVES =
      WordSet.of(
          "set",
          "due",
          "likely",
          "unlikely",
          "expected",
          "about",
          "ready",
          "poised",
          "scheduled",
          "going",
          "supposed");

  /** Before a gerund: the doing is only spoken of. */
  private static final Set<String> UNDONE =
      WordSet.of("from", "of", "than", "to", "for", "about", "against", "into");

  private static final int REACH = 10;

  /** Reads the group of the verb at {@code head}, looking left only. */
  static VerbGroup read(Passage passage, int head, Verbs.Reading reading) {
    Builder group = new Builder(passage, head);
    group.walk(reading);
    return group.build();
  }

  /** Whether the doing is one of will, duty or power: "would not", "will not". */
  boolean open() {
    return modal || future;
  }

  /** The same place without anything that turns the verb. */
  VerbGroup plain() {
    return new VerbGroup(
        from,
        governorFrom,
        false,
        false,
        false,
        false,
        false,
        false,
        perfect,
        pluperfect,
        false,
        false,
        false,
        past);
  }

  private static final class Builder {
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

    Builder(Passage passage, int head) {
      this.passage = passage;
      this.at = head;
      this.from = head;
      this.limit = Math.max(0, head - REACH);
    }

    void walk(Verbs.Reading reading) {
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
      String joint = passage.verbLemma(Coordination.governor(passage, to));
      if (joint != null && REFUSING.contains(joint)) {
        refused = true;
        return;
      }
      int governor = to - 1;
      if (governor < limit) {
        return;
      }
      String low = passage.low(governor);
      String lemma = passage.verbLemma(governor);
      if (UNABLE.contains(low)) {
        refused = true;
        governed(governor);
      } else if (FUTURE_ADJECTIVES.contains(low)) {
        future = true;
        governed(governor);
      } else if (lemma != null && OMITTING.contains(lemma)) {
        negations++;
        governed(governor);
      } else if (lemma != null && REFUSING.contains(lemma)) {
        refused = true;
        governed(governor);
      } else if (lemma != null && FORCING.contains(lemma)) {
        governed(governor);
      } else if (lemma != null && DOING.contains(lemma)
          || low.equals("quick")
          || low.equals("swift")) {
        governed(governor);
      } else if (tookTo(to)) {
        governed(governorOf(to));
      } else if (lemma != null && INTENDING.contains(lemma)) {
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

    /** "took to X to deny", "issued a statement to deny", "used a speech to deny". */
    private boolean tookTo(int to) {
      return governorOf(to) >= 0;
    }

    private int governorOf(int to) {
      for (int i = to - 1; i >= Math.max(limit, to - 7); i--) {
        String lemma = passage.verbLemma(i);
        boolean take = "take".equals(lemma) && passage.low(i + 1).equals("to");
        boolean use = "use".equals(lemma) || "issue".equals(lemma) || "release".equals(lemma);
        boolean paper =
            use
                && Words.DETERMINERS.contains(passage.low(i + 1))
                && PAPERS.contains(passage.low(to - 1));
        if (take || paper) {
          return i;
        }
        if (passage.word(i).comma() || Words.AUXILIARIES.contains(passage.low(i))) {
          return -1;
        }
      }
      return -1;
    }

    /** "stopped short of confirming", "avoided confirming", "without confirming". */
    private void gerund() {
      String low = passage.low(at - 1);
      if (low.equals("without")) {
        refused = true;
      } else if (low.equals("of") && passage.low(at - 2).equals("short")) {
        refused = true;
        governed(at - 3);
      } else if (leftBehind()) {
        perfect = true;
        past = true;
      } else if (UNDONE.contains(low)) {
        modal = true;
      } else {
        String lemma = passage.verbLemma(at - 1);
        if (lemma != null && REFUSING.contains(lemma) && !lemma.equals("stop")) {
          refused = true;
          governed(at - 1);
        }
      }
    }

    /** "after denying", "after weeks of denying", "despite denying": done before the news. */
    private boolean leftBehind() {
      int i = at - 1;
      if (i > limit + 2 && passage.low(i).equals("of") && UNITS.contains(passage.low(i - 1))) {
        i -= 2;
        while (i > limit
            && (Words.DETERMINERS.contains(passage.low(i)) || passage.word(i).digits())) {
          i--;
        }
      }
      return passage.low(i).equals("after") || passage.low(i).equals("despite");
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
      if (negations > 0 && reading != null && WISHING.contains(reading.lemma())) {
        refused = true;
        future = false;
        negations = 0;
      }
    }

    VerbGroup build() {
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
}
