package io.claimshift.claim;

import io.claimshift.statement.Position;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds the claim that a proposition is about, among the claims it was shown.
 *
 * <p>Method: candidates share a rare stem; similarity is the cosine over stems weighted by inverse
 * claim frequency, names a little more than other words, averaged over the two nearest members of
 * the claim. Figures do not count: the same claim is told with many of them. Cost is bounded by the
 * number of candidates, not by the number of claims.
 */
public final class Linker {

  private static final double NAME = 1.2;

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
    Link best = Link.NONE;
    for (String id : new TreeSet<>(index.candidates(member))) {
      double similarity = similarity(member, index.members(id));
      if (similarity >= least && similarity > best.similarity()) {
        best = new Link(id, similarity);
      }
    }
    return best;
  }

  private double similarity(Member member, List<Member> members) {
    List<Double> nearest =
        members.stream()
            .map(other -> cosine(member, other))
            .sorted(Comparator.reverseOrder())
            .limit(2)
            .toList();
    return nearest.size() < 2 ? nearest.get(0) : 0.7 * nearest.get(0) + 0.3 * nearest.get(1);
  }

  private double cosine(Member left, Member right) {
    double dot = 0;
    for (String stem : left.names()) {
      dot += shared(stem, NAME, right);
    }
    for (String stem : left.words()) {
      dot += shared(stem, 1, right);
    }
    double norms = norm(left) * norm(right);
    return norms == 0 ? 0 : dot / norms;
  }

  private double shared(String stem, double kind, Member other) {
    double otherKind = other.names().contains(stem) ? NAME : other.words().contains(stem) ? 1 : 0;
    double weight = index.weight(stem);
    return kind * otherKind * weight * weight;
  }

  private double norm(Member member) {
    double sum = 0;
    for (String stem : member.names()) {
      sum += Math.pow(NAME * index.weight(stem), 2);
    }
    for (String stem : member.words()) {
      sum += Math.pow(index.weight(stem), 2);
    }
    return Math.sqrt(sum);
  }
}
