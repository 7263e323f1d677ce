package io.claimshift.copies;

import io.claimshift.text.MinHash;
import java.util.Comparator;
import java.util.List;

/** Candidates that were looked up elsewhere and came with the article. */
final class GivenCandidates implements Candidates {

  private List<Candidate> given = List.of();

  /** Takes in what was found for the article that is judged next. */
  void give(List<Candidate> candidates) {
    given = candidates;
  }

  @Override
  public List<Candidate> like(int[] sketch, int most) {
    int least = Math.min(AGREEING, MinHash.filled(sketch));
    return given.stream()
        .filter(candidate -> candidate.agreeing() >= least)
        .sorted(
            Comparator.comparingInt(Candidate::agreeing).reversed().thenComparing(Candidate::uri))
        .limit(most)
        .toList();
  }

  @Override
  public void put(String uri, int[] sketch, boolean unrelated) {
    // The shards know it already.
  }

  @Override
  public void remove(String uri) {
    // The shards let go of it in their own time; what is gone here matches nothing.
  }
}
