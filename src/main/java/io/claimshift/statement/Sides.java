package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.time.LocalDate;
import java.util.Set;

/** Decides which side an attribution takes: the cue first, then everything that turns it round. */
final class Sides {

  private static final Set<String> SILENT =
      WordSet.of(
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
  private static final Set<String> UNANSWERED =
      WordSet.of("respond", "reply", "return", "respond_to");
  private static final Set<String> SUPPOSING =
      WordSet.of("if", "unless", "whether", "once", "until", "whenever", "should");
  private static final Set<String> PAST_CUES = WordSet.of("who", "which");

  private final LocalDate day;

  Sides(LocalDate day) {
    this.day = day;
  }

  /** The side taken; null when the words take none and show no saying either. */
  Side decide(Attribution a) {
    return decide(a, false);
  }

  /**
   * The same; {@code told} where another tells it: "Sweden said that Norway had denied it" shifts
   * the tense of "has denied" and places nothing in the past.
   */
  Side decide(Attribution a, boolean told) {
    Cue cue = a.cue();
    if (Questions.holds(a.passage(), cue.from())) {
      return Side.of(Position.ASSERTED, Modality.QUESTION, false, false, true, "asked");
    }
    boolean background = background(a, told);
    Modality modality = hedged(a) ? Modality.HEDGED : Modality.PLAIN;
    switch (cue.kind()) {
      case CONFIRM:
        return Confirmations.read(a, modality, background);
      case DENY:
        return Denials.deny(a, modality, background);
      case REJECT:
        return Denials.reject(a, modality, background);
      case CALL:
        return Denials.call(a, modality, background);
      case DECLINE:
        if (SideSteps.other(a)) {
          return Side.of(Position.ASSERTED, modality, background, false, true, "act");
        }
        return Side.of(
            cue.group().negated() ? Position.ASSERTED : Position.NONCOMMITTAL,
            modality,
            background,
            a.pointsOnly(),
            false,
            "declines");
      case RETRACT:
        return Retractions.read(a, modality, background);
      case ACCUSE:
        return Side.of(
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

  /** Whether the saying may or will happen, is supposed, wished or asked about. */
  private static boolean hedged(Attribution a) {
    Cue cue = a.cue();
    VerbGroup group = cue.group();
    boolean taken = group.refused() || negatedSilence(cue);
    boolean open = group.modal() || group.future() || loose(cue);
    return open && !taken && !given(cue)
        || supposed(a)
        || a.passage().asks() && a.passage().word(0).quote() == 0;
  }

  /** An infinitive that no verb of doing governs: "time to admit", "a chance to deny". */
  private static boolean loose(Cue cue) {
    return cue.group().infinitive() && cue.group().governorFrom() == cue.group().from();
  }

  /** "I can confirm", "we must admit": the word is given in the saying itself. */
  private static boolean given(Cue cue) {
    return cue.lemma().equals("confirm")
        && cue.group().modal()
        && !cue.group().negated()
        && cue.group().able();
  }

  /** "if X denies", "once confirmed". */
  private static boolean supposed(Attribution a) {
    int first = a.cue().from();
    if (a.source() != null && a.source().from() < first) {
      first = a.source().from();
    }
    int cue = a.cue().from();
    boolean pronoun = Words.PRONOUNS.contains(a.passage().low(cue - 1));
    return SUPPOSING.contains(a.passage().low(first - 1))
        || SUPPOSING.contains(a.passage().low(first))
        || pronoun && SUPPOSING.contains(a.passage().low(cue - 2));
  }

  private static boolean negatedSilence(Cue cue) {
    return cue.group().negated()
        && (SILENT.contains(cue.lemma())
            || cue.kind() == CueKind.CONFIRM
            || cue.kind() == CueKind.DENY);
  }

  /** "That would not explain it": a thing that says nothing is not silent. */
  private static boolean thing(Attribution a) {
    Range source = a.source();
    String low = source == null ? "" : a.passage().low(source.from());
    return source != null
        && source.to() - source.from() == 1
        && (low.equals("that") || low.equals("this"));
  }

  private Side act(Attribution a, Modality modality, boolean background) {
    Cue cue = a.cue();
    Position noun = cue.kind() == CueKind.NOUN && a.source() != null ? Turns.side(a) : null;
    if (noun != null) {
      return Side.of(noun, modality, true, a.pointsOnly(), false, "noun");
    }
    if (cue.group().refused()
        || cue.group().negated() && (cue.group().modal() || cue.lemma().equals("discuss"))) {
      boolean speaks = cue.group().refused() && SideSteps.speaks(a);
      if ((speaks || SILENT.contains(cue.lemma())) && !thing(a)) {
        return Side.of(
            Position.NONCOMMITTAL, Modality.PLAIN, background, a.pointsOnly(), false, "no-comment");
      }
    }
    if (cue.lemma().equals("know") && cue.group().negated() || doubts(a)) {
      return Side.of(
          cue.lemma().equals("doubt") ? Position.DENIED : Position.ASSERTED,
          modality,
          background,
          false,
          true,
          "mind");
    }
    return Side.of(
        Position.ASSERTED,
        modality,
        background,
        false,
        true,
        cue.kind() == CueKind.MIND ? "mind" : "act");
  }

  /** Who doubts takes the other side; "there is no doubt" does not. */
  private static boolean doubts(Attribution a) {
    Cue cue = a.cue();
    String before = a.passage().low(cue.from() - 1);
    return cue.lemma().equals("doubt")
        && !cue.group().negated()
        && !before.equals("no")
        && !before.equals("without");
  }

  private Side say(Attribution a, Modality modality, boolean background) {
    Cue cue = a.cue();
    VerbGroup group = cue.group();
    if (UNANSWERED.contains(cue.lemma()) && (group.negated() || group.refused())) {
      return null;
    }
    String heard = a.passage().low(cue.to());
    boolean discerns =
        cue.lemma().equals("tell") && (Words.CLAUSE_OPENERS.contains(heard) || heard.equals("the"));
    boolean repeats = SideSteps.repeats(a) && (group.refused() || group.negated() && group.open());
    if (repeats) {
      return Side.of(
          Position.NONCOMMITTAL, Modality.PLAIN, background, a.pointsOnly(), false, "no-comment");
    }
    if (SILENT.contains(cue.lemma()) && !discerns && (group.refused() || group.negated())) {
      boolean position =
          !thing(a)
              && (group.refused()
                  || group.modal()
                  || cue.lemma().equals("comment")
                  || opensQuestion(a));
      return position
          ? Side.of(
              Position.NONCOMMITTAL,
              Modality.PLAIN,
              background,
              a.pointsOnly(),
              false,
              "no-comment")
          : Side.of(Position.ASSERTED, Modality.HEDGED, background, false, true, "not-said");
    }
    if (group.negated()) {
      return Side.of(Position.ASSERTED, Modality.HEDGED, background, false, true, "not-said");
    }
    if (Takebacks.given(cue, a.passage())) {
      return Side.of(Position.RETRACTED, modality, background, false, false, "no-longer-says");
    }
    Verdict verdict = a.verdict();
    if (verdict.position() != null) {
      boolean weak = cue.kind() == CueKind.SHOW;
      return Side.of(
          verdict.position(), modality, background, verdict.anaphoric(), weak, verdict.rule());
    }
    return Side.of(
        Position.ASSERTED,
        modality,
        background,
        false,
        cue.kind() == CueKind.SHOW || question(a),
        cue.kind() == CueKind.SHOW ? "shows" : "says");
  }

  /** The side of a further sentence of a quotation: its words alone decide. */
  Side continued(Attribution part) {
    Verdict verdict = part.verdict();
    boolean plain = verdict.position() == null;
    return Side.of(
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

  /** "the first time X had acknowledged it": the news itself. */
  private static boolean firstTime(Attribution a) {
    Passage p = a.passage();
    int time = p.find("time", Math.max(0, a.cue().from() - 8), a.cue().from());
    return time > 0 && p.low(time - 1).equals("first");
  }

  private boolean background(Attribution a, boolean told) {
    Cue cue = a.cue();
    VerbGroup group = cue.group();
    if (PastTime.after(a.passage(), a.source(), cue)) {
      return true;
    }
    if (group.pluperfect() && !group.noLonger() && !firstTime(a) && (!told || group.past())) {
      return true;
    }
    if (group.pluperfect() && firstTime(a)) {
      return false;
    }
    boolean side = cue.kind().positional() || group.refused();
    if (!told && side && PastTime.sharesHad(a.passage(), cue)) {
      return true;
    }
    if ((group.perfect() || cue.form() == VerbForm.PAST) && group.past()) {
      return true;
    }
    return cue.form() == VerbForm.PAST
        && PastTime.told(a, day)
        && !PAST_CUES.contains(a.passage().low(cue.from()));
  }
}
