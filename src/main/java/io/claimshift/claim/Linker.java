package io.claimshift.claim;

import io.claimshift.statement.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  /** Nearness from which a claim is of the story at hand. */
  private static final double OF_STORY = 0.4;

  private final LinkPolicy policy;
  private final Numbers claims = new Numbers();
  private final Nearness propositions = new Nearness(claims);
  private final Nearness contexts = new Nearness(claims);
  private final List<Weight> weights = new ArrayList<>();
  private final Memo nearness = new Memo();

  /** What a claim weighs in its story, and for whom it weighs more. */
  private record Weight(double standing, Set<String> parties) {
    private static final Weight NONE = new Weight(0, Set.of());
  }

  public Linker(LinkPolicy policy) {
    this.policy = policy;
  }

  /** Adds a claim or replaces what is known of it. */
  public void put(Claim claim) {
    int number = claims.give(claim.id());
    propositions.put(number, claim.members());
    contexts.put(number, claim.contexts());
    while (number >= weights.size()) {
      weights.add(Weight.NONE);
    }
    weights.set(number, new Weight(policy.standing(claim), claim.parties()));
  }

  public void remove(String claimId) {
    int number = claims.of(claimId);
    if (number >= 0) {
      propositions.remove(number);
      contexts.remove(number);
      weights.set(number, Weight.NONE);
      claims.free(number);
    }
  }

  /** Number of claims known. */
  public int size() {
    return claims.size();
  }

  /** The claims as seen from one article about this; good while that article is filed. */
  Scene scene(Member context) {
    return new Scene(context);
  }

  /** The nearest claim, {@link Link#NONE} where none is near enough for this statement. */
  Link link(Member member, Statement statement, Scene scene) {
    Search search = new Search(member, statement, scene);
    for (int claim : search.query.candidates(CANDIDATES)) {
      search.look(claim);
    }
    if (search.reach.looksAround()) {
      for (int claim : scene.near) {
        search.look(claim);
      }
    }
    return search.best < 0
        ? Link.NONE
        : new Link(claims.name(search.best), search.similarity, search.proposition);
  }

  /** The names in what is said, those of its agent and holder left out. */
  private static Member brought(Statement statement) {
    return Stems.ofText(String.join(" ", statement.proposition().entities()))
        .without(names(statement));
  }

  private static Member names(Statement statement) {
    return Stems.ofText(statement.proposition().agent() + " " + statement.holder());
  }

  private boolean party(String holder, int claim) {
    return weights.get(claim).parties().contains(holder);
  }

  /** The nearest claim to one statement, of those looked at. */
  private final class Search {
    private final String holder;
    private final LinkPolicy.Reach reach;
    private final Scene scene;
    private final Nearness.Query query;
    private final Nearness.Query deed;
    private final Nearness.Query brought;
    private final double evidence;
    private int best = -1;
    private double similarity;
    private double proposition;

    private Search(Member member, Statement statement, Scene scene) {
      this.holder = statement.holder();
      this.reach = policy.reach(statement);
      this.scene = scene;
      this.query = propositions.query(member);
      this.deed =
          reach.leastDeed() > 0 ? propositions.query(member.without(names(statement))) : query;
      this.brought = reach.newNames() > 0 ? propositions.query(brought(statement)) : null;
      this.evidence = policy.evidence(scene.beyond(member));
    }

    private void look(int claim) {
      // Always, for its first value is kept for the whole article.
      double sameStory = scene.nearness(claim);
      double near = query.similarity(claim);
      double standing = weights.get(claim).standing();
      // What is dear is looked at only where the claim would be the nearest without it.
      if (all(near, 1, sameStory, standing + reach.party(), 0) > similarity) {
        double alike = deed == query ? near : deed.similarity(claim);
        double party = reach.party() > 0 && party(holder, claim) ? reach.party() : 0;
        double newNames = brought == null ? 0 : brought.unknown(claim);
        double all = all(near, alike, sameStory, standing + party, newNames);
        if (all > similarity) {
          best = claim;
          similarity = all;
          proposition = near;
        }
      }
    }

    private double all(
        double near, double alike, double sameStory, double weight, double newNames) {
      return reach.similarity(
          new LinkPolicy.Nearby(near, alike, sameStory, evidence, weight, newNames));
    }
  }

  /** One article, as a place from where claims are near or far; the next one takes its place. */
  final class Scene {
    private final Set<String> context;
    private final Nearness.Query query;
    private final int[] near;

    private Scene(Member context) {
      this.context = Set.copyOf(context.stems());
      query = contexts.query(context);
      near = query.candidates(NEAR);
      nearness.clear();
      propositions.story(
          Arrays.stream(near).filter(claim -> nearness(claim) >= OF_STORY).toArray());
    }

    /** Number of stems that the article's context has beyond a proposition. */
    int beyond(Member member) {
      return context.size() - (int) member.stems().stream().filter(context::contains).count();
    }

    /** Ids of the claims whose articles are most like this one, nearest first. */
    List<String> near() {
      return Arrays.stream(near).mapToObj(claims::name).toList();
    }

    /** 0 to 1: whether the claim belongs to the story that this article is of. */
    double nearness(String claimId) {
      int claim = claims.of(claimId);
      return claim < 0 ? 0 : nearness(claim);
    }

    private double nearness(int claim) {
      return nearness.has(claim)
          ? nearness.get(claim)
          : nearness.put(
              claim,
              policy.sameStory(query.closest(claim, policy.otherBelow(), policy.sameFrom())));
    }

    /** How much the story turns on the claim, for this holder. */
    double standing(String claimId, String holder) {
      int claim = claims.of(claimId);
      return claim < 0
          ? 0
          : nearness(claim)
              * (weights.get(claim).standing() + (party(holder, claim) ? policy.party() : 0));
    }
  }
}
