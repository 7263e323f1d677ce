package io.claimshift.statement;

/** The side of "deny", "reject", "call baseless" and their like. */
final class Denials {

  private Denials() {}

  static Side deny(Attribution a, Modality modality, boolean background) {
    VerbGroup group = a.cue().group();
    if (group.refused() || nor(a) || group.negated() && unconfirmed(a)) {
      return Side.of(
          Position.NONCOMMITTAL, Modality.PLAIN, background, a.pointsOnly(), false, "not-denied");
    }
    if (group.noLonger()) {
      if (a.cue().lemma().equals("rule")) {
        return Side.of(
            Position.NONCOMMITTAL, modality, background, a.pointsOnly(), false, "not-ruled-out");
      }
      return Side.of(
          Position.CONFIRMED, modality, background, a.pointsOnly(), false, "no-longer-denies");
    }
    if (group.negated()) {
      boolean out = a.cue().lemma().equals("rule");
      return Side.of(
          Position.NONCOMMITTAL,
          Modality.PLAIN,
          background,
          a.pointsOnly(),
          false,
          out ? "not-ruled-out" : "not-denied");
    }
    Objects object = Objects.of(a);
    boolean grant = object == Objects.GRANT && !a.cue().lemma().equals("rule");
    if (blocked(a) || grant || object == Objects.THING && Rulers.decide(a)) {
      return Side.act(modality, background, "refuses");
    }
    boolean own = a.cue().lemma().equals("contradict") && a.pattern().equals("participle");
    if (a.cue().lemma().equals("contradict") && (own || !object.telling())) {
      return Side.act(modality, background, "contradicts");
    }
    boolean disowns = a.cue().lemma().equals("disavow") || a.cue().lemma().equals("repudiate");
    if (disowns && object == Objects.THING) {
      return Side.act(modality, background, "refuses");
    }
    Verdict verdict = a.verdict();
    if (verdict.position() == Position.DENIED && verdict.rule().startsWith("content-negated")) {
      return Side.of(Position.ASSERTED, modality, background, false, false, "denied-not");
    }
    return Side.of(Position.DENIED, modality, background, a.pointsOnly(), false, "denies");
  }

  /** "Lund was denied by the keeper": somebody, not a claim. */
  private static boolean blocked(Attribution a) {
    return a.pattern().equals("passive-by")
        && a.content() != null
        && a.passage().field() == TextField.BODY
        && a.passage().word(a.content().to() - 1).capital();
  }

  /** "We don't confirm, we don't deny": both are left open. */
  private static boolean unconfirmed(Attribution a) {
    Passage p = a.passage();
    for (int i = Math.max(1, a.cue().head() - 8); i < a.cue().from(); i++) {
      String before = p.low(i - 1);
      boolean not = before.equals("not") || before.equals("n't") || before.equals("n\u2019t");
      if (not && "confirm".equals(p.verbLemma(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean nor(Attribution a) {
    String before = a.passage().low(a.cue().head() - 1);
    return before.equals("nor")
        || before.equals("or") && "confirm".equals(a.passage().verbLemma(a.cue().head() - 2));
  }

  static Side reject(Attribution a, Modality modality, boolean background) {
    Passage p = a.passage();
    int to = a.content() == null ? Math.min(p.size(), a.cue().to() + 8) : a.content().to();
    int from = a.content() == null ? a.cue().to() : a.content().from();
    boolean always = a.cue().lemma().equals("cast") || a.cue().lemma().equals("pour");
    boolean clause = p.low(from).equals("that") && Contents.hasClauseBetween(p, from + 1, to);
    boolean claim =
        always
            || objectIsClaim(p, from, to)
            || a.pattern().equals("inverted")
            || a.pattern().equals("postposed")
            || clause;
    if (!claim || Rulers.decide(a)) {
      return Side.of(Position.ASSERTED, modality, background, false, true, "act");
    }
    VerbGroup group = a.cue().group();
    if (group.noLonger()) {
      return Side.of(
          Position.CONFIRMED, modality, background, a.pointsOnly(), false, "no-longer-disputes");
    }
    if (group.negated()) {
      return Side.of(
          Position.ASSERTED, Modality.PLAIN, background, a.pointsOnly(), false, "not-disputed");
    }
    if (group.refused()) {
      return Side.of(
          Position.NONCOMMITTAL, Modality.PLAIN, background, a.pointsOnly(), false, "not-disputed");
    }
    return Side.of(Position.DENIED, modality, background, a.pointsOnly(), false, "rejects");
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
              || (low.equals("that") || low.equals("this"))
                  && (i + 1 >= to || !p.word(i + 1).wordy() || p.low(i + 1).equals("as"))
              || low.equals("any"))) {
        return true;
      }
      if (low.equals("as") && verdictIn(p, i, to, true)) {
        return true;
      }
    }
    return false;
  }

  /** Falsehood denies whatever it is said of; scorn only where it is said of a claim. */
  private static boolean verdictIn(Passage p, int from, int to, boolean claim) {
    for (int i = from; i < to; i++) {
      String low = p.low(i);
      boolean untrue = Words.FALSE.contains(low) && (claim || !Words.SCORN.contains(low));
      if (untrue) {
        return true;
      }
    }
    return false;
  }

  /** Whether a claim noun or a pointer is what gets called something. */
  private static boolean saidOfClaim(Passage p, int from, int to) {
    for (int i = from; i < Math.min(to, from + 6); i++) {
      String low = p.low(i);
      boolean pointer = low.equals("it") || low.equals("that") || low.equals("this");
      if (i == from && pointer || Words.CLAIM_NOUNS.contains(low) && !Words.FALSE.contains(low)) {
        return true;
      }
    }
    return false;
  }

  static Side call(Attribution a, Modality modality, boolean background) {
    Passage p = a.passage();
    int from = a.content() == null ? a.cue().to() : a.content().from();
    int to = a.content() == null ? p.size() : a.content().to();
    if (a.cue().group().refused()) {
      return Side.of(
          Position.NONCOMMITTAL, Modality.PLAIN, background, a.pointsOnly(), false, "not-called");
    }
    if (from < to && Words.PREPOSITIONS.contains(p.low(from))) {
      return Side.of(Position.ASSERTED, modality, background, false, true, "calls");
    }
    boolean verdict = verdictIn(p, from, Math.min(to, from + 16), saidOfClaim(p, from, to));
    if (verdict && !a.cue().group().negated()) {
      return Side.of(Position.DENIED, modality, background, true, false, "calls-false");
    }
    return Side.of(Position.ASSERTED, modality, background, false, true, "calls");
  }
}
