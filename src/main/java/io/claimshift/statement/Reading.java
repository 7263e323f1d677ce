package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * One article being read: goes through its passages in order and keeps what later ones refer to.
 */
final class Reading {

  private static final Set<String> FIRST_PERSON = WordSet.of("i", "we");

  private final Cast cast;
  private final Holders holders;
  private final Propositions propositions;
  private final Antecedents antecedents = new Antecedents();
  private final Sides sides;
  private final List<Statement> statements = new ArrayList<>();
  private int parsed;

  Reading(Cast cast, LocalDate day) {
    this.cast = cast;
    this.holders = new Holders(cast);
    this.propositions = new Propositions(cast, holders);
    this.sides = new Sides(day);
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }

  /** How many sentences needed a tree. */
  int parsed() {
    return parsed;
  }

  /**
   * Reads the headline: its attributions, and its own word when it has none or calls the story
   * untrue. What takes a side other than plain assertion comes first: it is the headline's stance.
   */
  void headline(List<Passage> passages) {
    Attributor attributor = new Attributor(passages);
    for (Passage passage : passages) {
      int before = statements.size();
      Attribution colon = Colons.read(passage, cast);
      if (colon != null) {
        add(colon);
      }
      for (Attribution attribution : attributor.read(passage.number())) {
        if (Headlines.attributes(attribution) && !weak(attribution)) {
          add(attribution);
        }
      }
      if (statements.size() == before || Headlines.debunks(passage)) {
        unattributed(passage);
      }
    }
    parsed += attributor.parsed();
    statements.sort(Comparator.comparingInt(Reading::stanceRank));
  }

  private boolean weak(Attribution attribution) {
    Side side = sides.decide(attribution);
    return side == null || side.weak();
  }

  private static int stanceRank(Statement s) {
    int plain = s.rule().equals("headline-teaser") ? 2 : 1;
    return s.position() == Position.ASSERTED ? plain : 0;
  }

  private void unattributed(Passage passage) {
    Side side = Headlines.read(passage);
    Proposition proposition = propositions.build(passage, new Range(0, passage.size()), "");
    antecedents.headline(proposition);
    statements.add(
        new Statement(
            TextField.HEADLINE,
            passage.span(),
            null,
            null,
            passage.span(),
            "",
            side.position(),
            false,
            side.modality(),
            proposition,
            side.rule(),
            0.5));
  }

  /** Reads the body. */
  void body(List<Passage> passages) {
    Attributor attributor = new Attributor(passages);
    for (Passage passage : passages) {
      holders.observe(passage);
      Attribution colon = Colons.read(passage, cast);
      if (colon != null) {
        add(colon);
      }
      List<Attribution> found = attributor.read(passage.number());
      if (found.size() > 1 && found.get(0).opensAsParticiple()) {
        found = new ArrayList<>(found);
        found.add(found.remove(0));
      }
      for (Attribution attribution : found) {
        Attribution outer = quoted(attribution) ? attributor.speaker(attribution) : null;
        add(attribution, outer, told(attribution, found), hearsay(attribution, found));
      }
    }
    parsed += attributor.parsed();
  }

  /** Whether somebody tells it of himself within a quotation: "I reject it". */
  private static boolean quoted(Attribution a) {
    Passage p = a.passage();
    return a.cue().kind().positional()
        && a.source() != null
        && p.word(a.cue().head()).quote() > 0
        && FIRST_PERSON.contains(p.low(a.source().from()));
  }

  /** Whether another's saying in the past holds this one of somebody else. */
  private static boolean told(Attribution inner, List<Attribution> found) {
    Range source = inner.source();
    boolean that = source != null && inner.passage().low(source.from()).equals("that");
    if (source == null || !that && Words.PRONOUNS.contains(inner.passage().low(source.from()))) {
      return false;
    }
    for (Attribution a : found) {
      boolean holds =
          a != inner
              && a.cue().kind() == CueKind.SAY
              && a.cue().form() == VerbForm.PAST
              && a.content() != null
              && a.content().holds(inner.cue().head())
              && a.content().holds(source.from());
      if (holds) {
        return true;
      }
    }
    return false;
  }

  /** Whether a report that is nobody's tells it: "According to that report, Orbix has agreed". */
  private boolean hearsay(Attribution inner, List<Attribution> found) {
    for (Attribution a : found) {
      boolean holds =
          a != inner
              && a.cue().kind() == CueKind.PREPOSITION
              && a.content() != null
              && a.content().holds(inner.cue().head());
      if (holds && holders.resolve(a.passage(), a.source()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void add(Attribution a) {
    add(a, null, false, false);
  }

  /**
   * Adds what was found.
   *
   * @param outer who says the quotation it stands in, null for none
   * @param told whether another's saying holds it
   * @param hearsay whether nobody vouches for it: a mere saying is then no position of its source
   */
  private void add(Attribution a, Attribution outer, boolean told, boolean hearsay) {
    Side side = sides.decide(a, told);
    if (side == null) {
      return;
    }
    Attribution said = outer == null ? a : outer;
    boolean nobodys = hearsay && side.position() == Position.ASSERTED;
    List<String> pair = nobodys ? List.of() : holders.pair(said.passage(), said.source());
    String named = cast.candidacy().person(said, holders.resolve(said.passage(), said.source()));
    String holder = nobodys ? "" : named;
    boolean own = a.content() != null && !side.anaphoric();
    Proposition proposition =
        own ? propositions.build(a.passage(), a.content(), holder) : antecedents.find(holder);
    side = side.ofOwnDoing(holder, proposition.agent());
    if (own && a.passage().field() == TextField.HEADLINE) {
      antecedents.headline(proposition);
    }
    if (own && !side.weak()) {
      antecedents.add(holder, side.position(), proposition, a.passage().number());
    }
    statements.add(statement(a, side, holder, proposition));
    before(a, side, holder, proposition);
    for (String partner : pair) {
      if (!partner.equals(holder)) {
        statements.add(statement(a, side, partner, proposition));
      }
    }
    for (Piece piece : a.more()) {
      continued(a, piece, holder);
    }
  }

  /** Adds the other side that the same sentence says the holder took before, if it does. */
  private void before(Attribution a, Side side, String holder, Proposition proposition) {
    boolean committed = side.position() == Position.CONFIRMED || side.position() == Position.DENIED;
    boolean news =
        committed && !side.background() && !side.weak() && side.modality() == Modality.PLAIN;
    Range turn = news && !holder.isEmpty() ? Turns.find(a, side.position()) : null;
    if (turn == null) {
      return;
    }
    Position other = side.position() == Position.DENIED ? Position.CONFIRMED : Position.DENIED;
    Passage p = a.passage();
    statements.add(
        new Statement(
            p.field(),
            p.span(),
            a.sourceSpan(),
            p.span(turn.from(), turn.to()),
            null,
            holder,
            other,
            true,
            Modality.PLAIN,
            proposition,
            "turned/" + a.pattern(),
            Confidence.of(a, side, holder, proposition)));
  }

  private static Statement statement(
      Attribution a, Side side, String holder, Proposition proposition) {
    return new Statement(
        a.passage().field(),
        a.passage().span(),
        a.sourceSpan(),
        a.cueSpan(),
        a.contentSpan(),
        holder,
        side.position(),
        side.background(),
        side.modality(),
        proposition,
        side.rule() + "/" + a.pattern(),
        Confidence.of(a, side, holder, proposition));
  }

  /** A further sentence of the same quotation: the same source and cue, a content of its own. */
  private void continued(Attribution a, Piece piece, String holder) {
    Attribution part =
        new Attribution(piece.passage(), a.cue(), null, piece.words(), List.of(), a.pattern());
    boolean sameSentence =
        piece.passage() == a.passage()
            && (a.pattern().equals("straight") || a.pattern().equals("participle"));
    Side side = sameSentence ? sides.decide(part) : sides.continued(part);
    if (side == null) {
      return;
    }
    boolean own = !side.anaphoric();
    Proposition proposition =
        own ? propositions.build(piece.passage(), piece.words(), holder) : antecedents.find(holder);
    statements.add(
        new Statement(
            a.passage().field(),
            a.passage().span(),
            a.sourceSpan(),
            a.cueSpan(),
            piece.span(),
            holder,
            side.position(),
            side.background(),
            side.modality(),
            proposition,
            side.rule() + "/continued",
            Confidence.of(a, side, holder, proposition)));
  }
}
