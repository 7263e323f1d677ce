package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/** The side of "confirm", "admit", "acknowledge", "announce" and their like. */
final class Confirmations {

  private static final Set<String> OWN_DOING =
      WordSet.of(
          "announce",
          "disclose",
          "reveal",
          "unveil",
          "affirm",
          "reaffirm",
          "recognise",
          "recognize");

  private Confirmations() {}

  /** The side taken; null when none is. */
  static Side read(Attribution a, Modality modality, boolean background) {
    VerbGroup group = a.cue().group();
    Objects object = Objects.of(a);
    if (a.cue().lemma().equals("accept") && group.negated() && plain(group) && fact(a)) {
      return a.verdict().position() == Position.DENIED
          ? Side.of(Position.ASSERTED, modality, background, false, false, "denied-not")
          : Side.of(Position.DENIED, modality, background, a.pointsOnly(), false, "not-accepted");
    }
    boolean honours = a.cue().lemma().startsWith("recogni") && object == Objects.THING;
    if (honours
        || object == Objects.GRANT && grants(a)
        || a.cue().lemma().equals("accept") && !accepts(a)
        || Rulers.decide(a)
        || Rulers.nominates(a)
        || admitted(a, object)) {
      return Side.act(modality, background, "decides");
    }
    if (group.negated() && !group.refused() && OWN_DOING.contains(a.cue().lemma())) {
      return Side.act(modality, background, "not-announced");
    }
    boolean passes =
        a.cue().form() == VerbForm.ING
            && !a.cue().lemma().equals("confirm")
            && a.cue().group().governorFrom() == a.cue().group().from()
            && object == Objects.THING;
    if (passes && (group.refused() || group.negated())
        || a.passage().low(a.cue().head() - 1).equals("independently")) {
      return Side.act(Modality.HEDGED, background, "not-said");
    }
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
          ? Side.of(
              Position.NONCOMMITTAL,
              Modality.PLAIN,
              background,
              a.pointsOnly(),
              false,
              "not-confirmed")
          : null;
    }
    Verdict verdict = a.verdict();
    boolean no =
        object != Objects.THING && object != Objects.CLAIM
            || opensWithNo(a)
            || a.passage().field() == TextField.HEADLINE;
    if (verdict.position() == Position.DENIED && !verdict.anaphoric() && no) {
      return Side.of(Position.DENIED, modality, background, false, false, "confirmed-not");
    }
    if (OWN_DOING.contains(a.cue().lemma()) && otherAgent(a)) {
      return Side.of(Position.ASSERTED, modality, background, a.pointsOnly(), false, "announces");
    }
    return Side.of(Position.CONFIRMED, modality, background, a.pointsOnly(), false, "confirms");
  }

  /** "confirmed no further cases": a thing is negated by its first word only. */
  private static boolean opensWithNo(Attribution a) {
    String low = a.content() == null ? "" : a.passage().low(a.content().from());
    return low.equals("no") || low.equals("none") || low.equals("nothing") || low.equals("neither");
  }

  /** Accepting is admitting where what is accepted is a fact or the blame for one. */
  private static boolean accepts(Attribution a) {
    boolean fact = a.content() == null || fact(a);
    return fact && !a.cue().group().negated() && !a.cue().group().refused();
  }

  /** "does not accept" and not "cannot accept", which tells of a mind. */
  private static boolean plain(VerbGroup group) {
    return !group.refused() && !group.modal() && !group.future();
  }

  /** "accept that its ferry leaked", and not "accept that offer". */
  private static boolean fact(Attribution a) {
    if (a.content() == null || Objects.of(a) != Objects.CLAUSE) {
      return false;
    }
    Passage p = a.passage();
    int from = a.content().from();
    String subject = p.low(from).equals("that") ? p.low(from + 1) : "";
    return Words.DETERMINERS.contains(subject)
        || Words.PRONOUNS.contains(subject)
        || Contents.hasClauseBetween(p, from, a.content().to());
  }

  /** Verbs of giving and announcing; what is vouched for is no grant. */
  private static boolean grants(Attribution a) {
    String lemma = a.cue().lemma();
    return !lemma.equals("confirm") && !lemma.equals("acknowledge") && !lemma.equals("accept");
  }

  /** "was admitted to hospital", "admit 300 students": let in, not confessed. */
  private static boolean admitted(Attribution a, Objects object) {
    if (!a.cue().lemma().equals("admit")) {
      return false;
    }
    Passage p = a.passage();
    int from = a.cue().to();
    boolean into = p.low(from).equals("to") || p.low(from).equals("into");
    Verbs.Reading after = p.verb(from + 1);
    boolean doing = after != null && after.form() == VerbForm.ING;
    return a.cue().group().passive() && into && !doing
        || object == Objects.THING && from < p.size() && p.word(from).digits();
  }

  /** "confirm or deny", "confirm nor deny". */
  private static boolean alsoDeny(Attribution a) {
    Passage p = a.passage();
    int i = a.cue().head();
    boolean pair =
        (p.low(i + 1).equals("nor") || p.low(i + 1).equals("or"))
            && "deny".equals(p.verbLemma(i + 2));
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
}
