package io.claimshift.claim;

import io.claimshift.statement.Statement;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds the claim that a statement is about, among the claims it was shown.
 *
 * <p>Two similarities count together: that of the propositions, and that of what their articles are
 * about ({@link Context}). The second keeps like words of unlike stories apart and lets unlike
 * words of one story meet. Within a story, the claim that many speak of or that is contested
 * attracts more than one that was mentioned once. Figures do not count: the same claim is told with
 * many of them.
 */
public final class Linker {

  private static final int CANDIDATES = 48;
  private static final int NEAR = 32;

  private final LinkPolicy policy;
  private final Nearness propositions = new Nearness();
  private final Nearness contexts = new Nearness();
  private final Map<String, Double> standings = new HashMap<>();
  private final Map<String, Set<String>> parties = new HashMap<>();

  public Linker(LinkPolicy policy) {
    this.policy = policy;
  }

  /** Adds a claim or replaces what is known of it. */
  public void put(Claim claim) {
    propositions.put(claim.id(), claim.members());
    contexts.put(claim.id(), claim.contexts());
    standings.put(claim.id(), policy.standing(claim));
    parties.put(claim.id(), claim.parties());
  }

  public void remove(String claimId) {
    propositions.remove(claimId);
    contexts.remove(claimId);
    standings.remove(claimId);
    parties.remove(claimId);
  }

  /** Number of claims known. */
  public int size() {
    return propositions.size();
  }

  /** The claims as seen from one article about this; good while that article is filed. */
  Scene scene(Member context) {
    return new Scene(context);
  }

  /** The nearest claim, {@link Link#NONE} where none is near enough for this statement. */
  Link link(Member member, Statement statement, Scene scene) {
    LinkPolicy.Reach reach = policy.reach(statement);
    Nearness.Query query = propositions.query(member);
    Nearness.Query deed = propositions.query(member.without(names(statement)));
    Member brought = brought(statement);
    double evidence = policy.evidence(scene.beyond(member));
    Set<String> candidates = new LinkedHashSet<>(query.candidates(CANDIDATES));
    if (reach.looksAround()) {
      candidates.addAll(scene.near());
    }
    Link best = Link.NONE;
    for (String id : candidates) {
      double proposition = query.similarity(id);
      double weight = standing(id) + (party(statement.holder(), id) ? reach.party() : 0);
      double similarity =
          reach.similarity(
              new LinkPolicy.Nearby(
                  proposition,
                  reach.leastDeed() > 0 ? deed.similarity(id) : proposition,
                  scene.nearness(id),
                  evidence,
                  weight,
                  reach.newNames() > 0 ? propositions.unknown(brought, id) : 0));
      if (similarity > best.similarity()) {
        best = new Link(id, similarity, proposition);
      }
    }
    return best;
  }

  /** The names in what is said, those of its agent and holder left out. */
  private static Member brought(Statement statement) {
    return Stems.ofText(String.join(" ", statement.proposition().entities()))
        .without(names(statement));
  }

  private static Member names(Statement statement) {
    return Stems.ofText(statement.proposition().agent() + " " + statement.holder());
  }

  private boolean party(String holder, String claimId) {
    return parties.getOrDefault(claimId, Set.of()).contains(holder);
  }

  private double standing(String claimId) {
    return standings.getOrDefault(claimId, 0.0);
  }

  /** 0 to 1: how many of the telling words two texts share. */
  double alike(String one, String other) {
    return propositions.cosine(Stems.ofText(one), Stems.ofText(other));
  }

  /** One article, as a place from where claims are near or far. */
  final class Scene {
    private final Member context;
    private final Nearness.Query query;
    private final Map<String, Double> known = new HashMap<>();
    private final Set<String> near;

    private Scene(Member context) {
      this.context = context;
      query = contexts.query(context);
      near = new LinkedHashSet<>(query.candidates(NEAR));
    }

    /** Number of stems that the article's context has beyond a proposition. */
    int beyond(Member member) {
      return context.without(member).stems().size();
    }

    /** Ids of the claims whose articles are most like this one, nearest first. */
    Set<String> near() {
      return near;
    }

    /** 0 to 1: whether the claim belongs to the story that this article is of. */
    double nearness(String claimId) {
      return known.computeIfAbsent(claimId, id -> policy.sameStory(query.closest(id)));
    }

    /** How much the story turns on the claim, for this holder. */
    double standing(String claimId, String holder) {
      double party = party(holder, claimId) ? policy.party() : 0;
      return nearness(claimId) * (Linker.this.standing(claimId) + party);
    }
  }
}
