package io.claimshift.claim;

import io.claimshift.statement.Position;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds the claim that a proposition is about, among the claims it was shown.
 *
 * <p>Method: candidates share rare stems; similarity is a cosine over stems weighted by inverse
 * frequency, half against the nearest three propositions of the claim, half against their centroid.
 * The nearest alone chain neighbouring claims together, the centroid alone loses a paraphrase.
 * Figures do not count: the same claim is told with many of them. Cost is bounded by the number of
 * candidates, not by the number of claims.
 */
public final class Linker {

  private static final int NEAREST = 3;

  /** Below 1, so that a word that half the propositions have counts for more than half. */
  private static final double SHARE_POWER = 0.6;

  private final LinkPolicy policy;
  private final ClaimIndex index = new ClaimIndex();

  public Linker(LinkPolicy policy) {
    this.policy = policy;
  }

  /** Adds a claim or replaces what is known of it. */
  public void put(Claim claim) {
    index.put(claim.id(), claim.members());
  }

  public void remove(String claimId) {
    index.remove(claimId);
  }

  /** Number of claims known. */
  public int size() {
    return index.size();
  }

  /** The similarity that stands for a link by nearness in the text alone ("denied it"). */
  double vague() {
    return policy.decidedMin();
  }

  /** The nearest claim, {@link Link#NONE} where none is near enough for this position. */
  public Link link(Member member, Position position) {
    double least = position == Position.ASSERTED ? policy.assertedMin() : policy.decidedMin();
    Query query = new Query(member);
    Link best = Link.NONE;
    for (ClaimIndex.Known known : index.candidates(query.stems)) {
      double similarity = query.similarity(known);
      if (similarity >= least && similarity > best.similarity()) {
        best = new Link(known.id(), similarity);
      }
    }
    return best;
  }

  /** A proposition with the weights of its stems. */
  private final class Query {
    private final int[] stems;
    private final double norm;

    Query(Member member) {
      int[] all = member.stems().stream().mapToInt(index::number).toArray();
      norm = Math.sqrt(IntStream.of(all).mapToDouble(stem -> square(index.weight(stem))).sum());
      stems = IntStream.of(all).filter(stem -> stem >= 0).sorted().toArray();
    }

    double similarity(ClaimIndex.Known known) {
      return (nearest(known) + centroid(known)) / 2;
    }

    private double nearest(ClaimIndex.Known known) {
      double[] similar = Arrays.stream(known.members()).mapToDouble(this::cosine).toArray();
      Arrays.sort(similar);
      int count = Math.min(NEAREST, similar.length);
      return Arrays.stream(similar, similar.length - count, similar.length).sum() / count;
    }

    private double cosine(int[] member) {
      double dot = 0;
      double other = 0;
      for (int stem : member) {
        double weight = square(index.weight(stem));
        other += weight;
        if (has(stem)) {
          dot += weight;
        }
      }
      return dot == 0 ? 0 : dot / (norm * Math.sqrt(other));
    }

    private double centroid(ClaimIndex.Known known) {
      double dot = 0;
      double other = 0;
      for (int stem : known.stems()) {
        double share = Math.pow(share(stem, known), SHARE_POWER);
        double weight = square(index.weight(stem));
        other += weight * share * share;
        if (has(stem)) {
          dot += weight * share;
        }
      }
      return dot == 0 ? 0 : dot / (norm * Math.sqrt(other));
    }

    private boolean has(int stem) {
      return Arrays.binarySearch(stems, stem) >= 0;
    }

    private static double share(int stem, ClaimIndex.Known known) {
      int[][] members = known.members();
      int with = 0;
      for (int[] member : members) {
        if (Arrays.binarySearch(member, stem) >= 0) {
          with++;
        }
      }
      return (double) with / members.length;
    }
  }

  private static double square(double x) {
    return x * x;
  }
}
