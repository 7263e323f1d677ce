package io.claimshift.claim;

import io.claimshift.statement.Position;
import io.claimshift.statement.Statement;
import io.claimshift.statement.TextField;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Places the statements of one article among the claims, in two rounds. The first links what says
 * enough by itself. The second takes the denials, confirmations, evasions and retractions that are
 * left: one that says little, or nothing ("rejected the accusation", "there is not", "I take it
 * back") is about what the article turns on, one that says much opens a claim.
 */
final class Placement {

  /** Thoughts, wishes and doubtful readings are told as statements, but make no claim. */
  private static final double LINKED_FROM = 0.35;

  /** Stems up to which what is denied says little by itself: "there is no plan". */
  private static final int VAGUE = 6;

  /** The similarity that stands for a link by the article's focus alone. */
  private static final double BY_FOCUS = 0.4;

  private static final int LEAD = 300;
  private static final double HEADLINE_WEIGHT = 3;
  private static final double LEAD_WEIGHT = 2;
  private static final double DECIDED_WEIGHT = 2;

  /** What weight in this article counts beside standing in the story. */
  private static final double HERE = 0.08;

  /** Nearness of the stories from which a claim met elsewhere can be what this article turns on. */
  private static final double SAME = 0.4;

  private static final double FOCUS_MIN = 0.06;

  private final Linker linker;
  private final ClaimStore store;
  private final Report report;
  private final Map<String, Claim> claims;
  private final Member context;
  private final Linker.Scene scene;
  private final Map<String, Double> weights = new HashMap<>();

  Placement(Linker linker, ClaimStore store, Report report, Map<String, Claim> claims) {
    this.linker = linker;
    this.store = store;
    this.report = report;
    this.claims = claims;
    this.context = new Member(report.context());
    this.scene = linker.scene(context);
  }

  /**
   * First round.
   *
   * @param before the same statement as an earlier version of the article had it, null where none
   */
  Filed place(String id, Statement statement, Filed before) {
    if (weak(statement)) {
      return unplaced(id, statement);
    }
    Claim old = before == null ? null : claim(before.claimId());
    if (old != null) {
      return placed(id, statement, old, before.similarity());
    }
    Member member = Stems.of(statement.proposition());
    if (!member.telling()) {
      return unplaced(id, statement);
    }
    Link link = linker.link(member, statement, scene);
    Claim claim = claim(link.claimId());
    if (claim == null && statement.position() != Position.ASSERTED) {
      return unplaced(id, statement);
    }
    return claim == null
        ? place(id, statement, open(id, statement, member), 1)
        : place(id, statement, claim.widened(member, link.proposition()), link.proposition());
  }

  /** Second round: what the first left without a claim. */
  Filed placeRest(Filed filed) {
    Statement statement = filed.statement();
    if (filed.claimId() != null || weak(statement) || statement.position() == Position.ASSERTED) {
      return filed;
    }
    Member member = Stems.of(statement.proposition());
    boolean vague =
        member.stems().size() <= vague(statement.position()) && Decisive.answers(statement);
    Claim focus = vague ? focus(statement.holder()) : null;
    if (focus != null) {
      return placed(filed.id(), statement, focus, BY_FOCUS);
    }
    return member.telling()
        ? place(filed.id(), statement, open(filed.id(), statement, member), 1)
        : filed;
  }

  /** Stems up to which a content says little: a confirmation may be of any news. */
  private static int vague(Position position) {
    return switch (position) {
      case CONFIRMED -> 1;
      case NONCOMMITTAL -> Integer.MAX_VALUE;
      default -> VAGUE;
    };
  }

  private static boolean weak(Statement statement) {
    return statement.field() == TextField.BODY && statement.confidence() < LINKED_FROM;
  }

  private static Filed unplaced(String id, Statement statement) {
    return new Filed(id, null, "", 0, statement);
  }

  private Filed place(String id, Statement statement, Claim claim, double similarity) {
    Claim next = claim.within(context);
    claims.put(next.id(), next);
    linker.put(next);
    return placed(id, statement, next, similarity);
  }

  private Filed placed(String id, Statement statement, Claim claim, double similarity) {
    weights.merge(claim.id(), weight(statement) * similarity, Double::sum);
    return new Filed(id, claim.id(), claim.text(), similarity, statement);
  }

  private static double weight(Statement statement) {
    boolean lead = statement.sentence().begin() < LEAD;
    double place =
        statement.field() == TextField.HEADLINE ? HEADLINE_WEIGHT : lead ? LEAD_WEIGHT : 1;
    return statement.position() == Position.ASSERTED ? place : place * DECIDED_WEIGHT;
  }

  /** The claim that the article turns on, null where none stands out. */
  private Claim focus(String holder) {
    Set<String> ids = new LinkedHashSet<>(weights.keySet());
    scene.near().stream().filter(id -> scene.nearness(id) >= SAME).forEach(ids::add);
    String best = null;
    double most = FOCUS_MIN;
    for (String id : ids) {
      double weight = HERE * weights.getOrDefault(id, 0.0) + scene.standing(id, holder);
      if (weight > most) {
        most = weight;
        best = id;
      }
    }
    return claim(best);
  }

  private Claim claim(String id) {
    if (id == null) {
      return null;
    }
    Claim claim = claims.get(id);
    return claim == null ? store.claim(id) : claim;
  }

  private Claim open(String id, Statement statement, Member member) {
    return new Claim(
        Ids.of("claim", id),
        statement.proposition().text(),
        statement.proposition().agent(),
        List.of(member),
        List.of(),
        PositionHistory.EMPTY,
        0,
        0,
        report.versionCreated(),
        report.versionCreated(),
        null);
  }
}
