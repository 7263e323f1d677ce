package io.claimshift.statement;

import java.time.LocalDate;
import java.util.Set;

/** Decides which side an attribution takes: the cue first, then everything that turns it round. */
final class Sides {

  private static final Set<String> SILENT =
      Set.of(
          "comment",
          "discuss",
          "elaborate",
          "speculate",
          "say",
          "answer",
          "address",
          "detail",
          "specify",
          "explain",
          "disclose",
          "reveal",
          "identify",
          "name",
          "tell",
          "state");
  private static final Set<String> UNANSWERED = Set.of("respond", "reply", "return", "respond_to");
  private static final Set<String> OWN_DOING =
      Set.of(
          "announce",
          "disclose",
          "reveal",
          "unveil",
          "affirm",
          "reaffirm",
          "recognise",
          "recognize");
  private static final Set<String> PAST_CUES = Set.of("who", "which");

  private final LocalDate day;

  Sides(LocalDate day) {
    this.day = day;
  }

  /** The side taken; null when the words take none and show no saying either. */
  Side decide(Attribution a) {
    Cue cue = a.cue();
    boolean background = background(a);
    boolean open = cue.group().modal() || cue.group().future();
    Modality modality =
        open && !cue.group().refused() && !negatedSilence(cue)
                || a.passage().asks() && a.passage().word(0).quote() == 0
            ? Modality.HEDGED
            : Modality.PLAIN;
    switch (cue.kind()) {
      case CONFIRM:
        return confirm(a, modality, background);
      case DENY:
        return deny(a, modality, background);
      case REJECT:
        return reject(a, modality, background);
      case CALL:
        return call(a, modality, background);
      case DECLINE:
        return side(
            cue.group().negated() ? Position.ASSERTED : Position.NONCOMMITTAL,
            modality,
            background,
            empty(a),
            false,
            "declines");
      case RETRACT:
        return retract(a, modality, background);
      case ACCUSE:
        return side(
            Position.ASSERTED,
            modality,
            background,
            false,
            cue.lemma().equals("suspect") || cue.lemma().equals("blame"),
            "accuses");
      case MIND:
      case ACT:
      case NOUN:
        return act(a, modality, background);
      default:
        return say(a, modality, background);
    }
  }

  private static boolean negatedSilence(Cue cue) {
    return cue.group().negated()
        && (SILENT.contains(cue.lemma())
            || cue.kind() == CueKind.CONFIRM
            || cue.kind() == CueKind.DENY);
  }

  private static Side side(
      Position position,
      Modality modality,
      boolean background,
      boolean anaphoric,
      boolean weak,
      String rule) {
    return new Side(position, modality, background, anaphoric, weak, rule);
  }

  private Side confirm(Attribution a, Modality modality, boolean background) {
    VerbGroup group = a.cue().group();
    boolean also = alsoDeny(a);
    if (group.refused() || group.negated() || also) {
      boolean declined =
          group.refused()
              || also
              || group.modal()
              || group.perfect()
              || group.infinitive()
              || a.passage().find("whether", a.cue().to(), a.cue().to() + 3) >= 0
              || group.negated();
      return declined
          ? side(
              Position.NONCOMMITTAL, Modality.PLAIN, background, empty(a), false, "not-confirmed")
          : null;
    }
    Verdict verdict = verdict(a);
    if (verdict.position() == Position.DENIED && !verdict.anaphoric()) {
      return side(Position.DENIED, modality, background, false, false, "confirmed-not");
    }
    if (OWN_DOING.contains(a.cue().lemma()) && otherAgent(a)) {
      return side(Position.ASSERTED, modality, background, empty(a), false, "announces");
    }
    return side(Position.CONFIRMED, modality, background, empty(a), false, "confirms");
  }

  /** "confirm or deny", "confirm nor deny". */
  private static boolean alsoDeny(Attribution a) {
    Passage p = a.passage();
    int i = a.cue().head();
    boolean pair =
        (p.low(i + 1).equals("nor") || p.low(i + 1).equals("or"))
            && "deny".equals(Verbs.lemma(p.low(i + 2)));
    return pair || p.low(a.cue().from() - 1).equals("neither") || p.low(i - 1).equals("neither");
  }

  private static boolean otherAgent(Attribution a) {
    if (a.content() == null) {
      return false;
    }
    Passage p = a.passage();
    int i = a.content().from();
    if (p.low(i).equals("that")) {
      i++;
    }
    String low = p.low(i);
    return !Words.PRONOUNS.contains(low) && Contents.hasClauseBetween(p, i, a.content().to());
  }

  private Side deny(Attribution a, Modality modality, boolean background) {
    VerbGroup group = a.cue().group();
    if (group.refused() || nor(a)) {
      return side(Position.NONCOMMITTAL, Modality.PLAIN, background, empty(a), false, "not-denied");
    }
    if (group.noLonger()) {
      return side(Position.CONFIRMED, modality, background, empty(a), false, "no-longer-denies");
    }
    if (group.negated()) {
      boolean out = a.cue().lemma().equals("rule");
      return side(
          out ? Position.NONCOMMITTAL : Position.ASSERTED,
          Modality.PLAIN,
          background,
          empty(a),
          false,
          out ? "not-ruled-out" : "not-denied");
    }
    Verdict verdict = verdict(a);
    if (verdict.position() == Position.DENIED && verdict.rule().equals("content-negated")) {
      return side(Position.ASSERTED, modality, background, false, false, "denied-not");
    }
    return side(Position.DENIED, modality, background, empty(a), false, "denies");
  }

  private static boolean nor(Attribution a) {
    String before = a.passage().low(a.cue().head() - 1);
    return before.equals("nor")
        || before.equals("or")
            && "confirm".equals(Verbs.lemma(a.passage().low(a.cue().head() - 2)));
  }

  private Side reject(Attribution a, Modality modality, boolean background) {
    Passage p = a.passage();
    int to = a.content() == null ? Math.min(p.size(), a.cue().to() + 8) : a.content().to();
    int from = a.content() == null ? a.cue().to() : a.content().from();
    boolean always = a.cue().lemma().equals("cast") || a.cue().lemma().equals("pour");
    boolean claim =
        always
            || objectIsClaim(p, from, to)
            || a.pattern().equals("inverted")
            || a.pattern().equals("postposed")
            || p.low(from).equals("that");
    if (!claim) {
      return side(Position.ASSERTED, modality, background, false, true, "act");
    }
    VerbGroup group = a.cue().group();
    if (group.noLonger()) {
      return side(Position.CONFIRMED, modality, background, empty(a), false, "no-longer-disputes");
    }
    if (group.negated()) {
      return side(Position.ASSERTED, Modality.PLAIN, background, empty(a), false, "not-disputed");
    }
    if (group.refused()) {
      return side(
          Position.NONCOMMITTAL, Modality.PLAIN, background, empty(a), false, "not-disputed");
    }
    return side(Position.DENIED, modality, background, empty(a), false, "rejects");
  }

  /** The object of a rejection: a claim noun, an anaphor, or anything called false. */
  private static boolean objectIsClaim(Passage p, int from, int to) {
    int limit = Math.min(to, from + 9);
    for (int i = from; i < limit; i++) {
      String low = p.low(i);
      if (Words.CLAIM_NOUNS.contains(low)) {
        return true;
      }
      if (i == from
          && (low.equals("it")
              || low.equals("that")
              || low.equals("this")
              || low.equals("them")
              || low.equals("any"))) {
        return true;
      }
      if (low.equals("as") && verdictIn(p, i, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean verdictIn(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Words.FALSE.contains(p.low(i)) || p.low(i).equals("liar") || p.low(i).equals("liars")) {
        return true;
      }
    }
    return false;
  }

  private Side call(Attribution a, Modality modality, boolean background) {
    Passage p = a.passage();
    int from = a.content() == null ? a.cue().to() : a.content().from();
    int to = a.content() == null ? p.size() : a.content().to();
    boolean verdict = verdictIn(p, from, Math.min(to, from + 16));
    if (verdict && !a.cue().group().negated()) {
      return side(Position.DENIED, modality, background, true, false, "calls-false");
    }
    return side(Position.ASSERTED, modality, background, false, true, "calls");
  }

  private Side retract(Attribution a, Modality modality, boolean background) {
    String lemma = a.cue().lemma();
    Passage p = a.passage();
    boolean always =
        lemma.equals("retract")
            || lemma.equals("recant")
            || lemma.equals("disown")
            || lemma.equals("backtrack")
            || lemma.equals("backpedal")
            || lemma.equals("walk")
            || lemma.equals("row")
            || lemma.equals("climb");
    boolean apology = lemma.startsWith("apolog");
    boolean word = Verdict.ownWord(p, a.cue().head(), p.size());
    if (a.cue().group().negated() || a.cue().group().refused()) {
      return side(Position.ASSERTED, modality, background, false, true, "not-retracted");
    }
    if (apology && !wrongWord(p, a.cue().to())) {
      return side(Position.ASSERTED, modality, background, false, true, "apologises");
    }
    if (!always && !word) {
      return side(Position.ASSERTED, modality, background, false, true, "act");
    }
    return side(Position.RETRACTED, modality, background, true, false, "retracts");
  }

  /** "apologised for the error", "for a false report", "for saying". */
  private static boolean wrongWord(Passage p, int from) {
    for (int i = from; i < Math.min(p.size(), from + 12); i++) {
      String low = p.low(i);
      if (Words.CLAIM_NOUNS.contains(low)
          || Words.FALSE.contains(low)
          || low.equals("saying")
          || low.equals("claiming")) {
        return true;
      }
    }
    return false;
  }

  private Side act(Attribution a, Modality modality, boolean background) {
    Cue cue = a.cue();
    if (cue.group().refused()
        || cue.group().negated() && (cue.group().modal() || cue.lemma().equals("discuss"))) {
      if (SILENT.contains(cue.lemma())) {
        return side(
            Position.NONCOMMITTAL, Modality.PLAIN, background, empty(a), false, "no-comment");
      }
    }
    if (cue.lemma().equals("know") && cue.group().negated()
        || cue.lemma().equals("doubt") && !cue.group().negated()) {
      return side(
          cue.lemma().equals("doubt") ? Position.DENIED : Position.ASSERTED,
          modality,
          background,
          false,
          true,
          "mind");
    }
    return side(
        Position.ASSERTED,
        modality,
        background,
        false,
        true,
        cue.kind() == CueKind.MIND ? "mind" : "act");
  }

  private Side say(Attribution a, Modality modality, boolean background) {
    Cue cue = a.cue();
    VerbGroup group = cue.group();
    if (UNANSWERED.contains(cue.lemma()) && (group.negated() || group.refused())) {
      return null;
    }
    if (SILENT.contains(cue.lemma()) && (group.refused() || group.negated())) {
      boolean position =
          group.refused() || group.modal() || cue.lemma().equals("comment") || opensQuestion(a);
      return position
          ? side(Position.NONCOMMITTAL, Modality.PLAIN, background, empty(a), false, "no-comment")
          : side(Position.ASSERTED, Modality.HEDGED, background, false, true, "not-said");
    }
    if (group.negated()) {
      return side(Position.ASSERTED, Modality.HEDGED, background, false, true, "not-said");
    }
    Verdict verdict = verdict(a);
    if (verdict.position() != null) {
      boolean weak = cue.kind() == CueKind.SHOW;
      return side(
          verdict.position(), modality, background, verdict.anaphoric(), weak, verdict.rule());
    }
    return side(
        Position.ASSERTED,
        modality,
        background,
        false,
        cue.kind() == CueKind.SHOW || question(a),
        cue.kind() == CueKind.SHOW ? "shows" : "says");
  }

  /** The side of a further sentence of a quotation: its words alone decide. */
  Side continued(Attribution part) {
    Verdict verdict = verdict(part);
    boolean plain = verdict.position() == null;
    return side(
        plain ? Position.ASSERTED : verdict.position(),
        question(part) ? Modality.QUESTION : Modality.PLAIN,
        false,
        verdict.anaphoric(),
        plain,
        plain ? "says" : verdict.rule());
  }

  private static boolean question(Attribution a) {
    return a.content() != null && a.passage().low(a.content().to() - 1).equals("?");
  }

  private static boolean opensQuestion(Attribution a) {
    String low = a.passage().low(a.cue().to());
    return low.equals("whether") || low.equals("if");
  }

  private static Verdict verdict(Attribution a) {
    if (a.content() == null) {
      return Verdict.NONE;
    }
    return Verdict.read(a.passage(), a.content().from(), a.content().to());
  }

  /** Whether the content names nothing by itself: none, an anaphor, or a bare claim noun. */
  private static boolean empty(Attribution a) {
    if (a.content() == null) {
      return true;
    }
    Passage p = a.passage();
    int words = 0;
    for (int i = a.content().from(); i < a.content().to(); i++) {
      String low = p.low(i);
      boolean light =
          !p.word(i).wordy()
              || Words.PRONOUNS.contains(low)
              || Words.DETERMINERS.contains(low)
              || Words.PREPOSITIONS.contains(low)
              || Words.CLAIM_NOUNS.contains(low)
              || Words.TIME.contains(low)
              || Words.isAdverb(low)
              || Words.FALSE.contains(low)
              || Words.AUXILIARIES.contains(low)
              || Words.CONJUNCTIONS.contains(low)
              || Words.NEGATIONS.contains(low)
              || p.word(i).digits()
              || low.equals("'s")
              || low.equals("news")
              || low.equals("matter")
              || low.equals("issue")
              || low.equals("further")
              || low.equals("deny")
              || low.equals("whether")
              || low.equals("simply")
              || low.equals("completely");
      words += light ? 0 : 1;
    }
    return words < 2;
  }

  private boolean background(Attribution a) {
    Cue cue = a.cue();
    VerbGroup group = cue.group();
    if (group.pluperfect() && !group.noLonger()) {
      return true;
    }
    if ((group.perfect() || cue.form() == VerbForm.PAST) && group.past()) {
      return true;
    }
    return cue.form() == VerbForm.PAST
        && PastTime.told(a.passage(), a.content(), day)
        && !PAST_CUES.contains(a.passage().low(cue.from()));
  }
}
