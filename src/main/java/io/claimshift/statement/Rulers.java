package io.claimshift.statement;

/** Courts, parliaments and referees: what they deny, reject or confirm they decide. */
final class Rulers {

  private Rulers() {}

  /** Whether the source is one of them and what it takes is no clause. */
  static boolean decide(Attribution a) {
    if (a.source() == null) {
      return false;
    }
    boolean ruler = false;
    for (int i = a.source().from(); i < a.source().to(); i++) {
      String low = a.passage().low(i);
      ruler |= Words.RULERS.contains(low);
      if (low.startsWith("spokes")) {
        return false;
      }
    }
    boolean passive = a.pattern().equals("passive-by");
    Objects object = !ruler ? Objects.NONE : passive ? Objects.THING : Objects.of(a);
    return ruler && object != Objects.CLAUSE && object != Objects.NONE && object != Objects.GERUND;
  }

  /** Whether a content is somebody for an office: "confirmed two nominees". */
  static boolean nominates(Attribution a) {
    if (a.content() == null || Objects.of(a) == Objects.CLAUSE) {
      return false;
    }
    Passage p = a.passage();
    int end = NounPhrases.end(p, a.content().from(), a.content().to());
    for (int i = a.content().from(); i < end; i++) {
      if (Words.NOMINEES.contains(p.low(i))
          || p.low(i).equals("anyone")
          || p.low(i).equals("anybody")) {
        return true;
      }
    }
    return false;
  }
}
