package io.claimshift.claim;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How near sets of stems are to the claims that have such sets.
 *
 * <p>Method: candidates share rare stems; similarity is a cosine over stems weighted by inverse
 * frequency, half against the nearest three sets of the claim, half against their centroid. The
 * nearest alone chain neighbouring claims together, the centroid alone loses a paraphrase. Cost is
 * bounded by the number of candidates, not by the number of claims.
 */
final class Nearness {

  private static final int NEAREST = 3;

  private final ClaimIndex index = new ClaimIndex();

  void put(String claimId, List<Member> sets) {
    index.put(claimId, sets);
  }

  void remove(String claimId) {
    index.remove(claimId);
  }

  int size() {
    return index.size();
  }

  Query query(Member member) {
    return new Query(member);
  }

  /** Weighted cosine of two sets of stems, 0 to 1. */
  double cosine(Member one, Member other) {
    double shared = 0;
    for (String stem : one.stems()) {
      shared += other.stems().contains(stem) ? weight(stem) : 0;
    }
    double norm = Math.sqrt(weight(one) * weight(other));
    return norm == 0 ? 0 : shared / norm;
  }

  /** 0 to 1: the share, by weight, of these stems that no set of the claim has. */
  double unknown(Member member, String claimId) {
    ClaimIndex.Known known = index.known(claimId);
    double all = weight(member);
    if (known == null || all == 0) {
      return 0;
    }
    double missing = 0;
    for (String stem : member.stems()) {
      boolean has = Arrays.binarySearch(known.stems(), index.number(stem)) >= 0;
      missing += has ? 0 : weight(stem);
    }
    return missing / all;
  }

  private double weight(Member member) {
    return member.stems().stream().mapToDouble(this::weight).sum();
  }

  private double weight(String stem) {
    return index.weight(index.number(stem));
  }

  /** One set of stems with their weights. */
  final class Query {
    private final int[] stems;
    private final double norm;

    private Query(Member member) {
      int[] all = member.stems().stream().mapToInt(index::number).toArray();
      norm = Math.sqrt(IntStream.of(all).mapToDouble(index::weight).sum());
      stems = IntStream.of(all).filter(stem -> stem >= 0).sorted().toArray();
    }

    /** Ids of the claims that share most weight, at most so many, best first. */
    List<String> candidates(int most) {
      return index.candidates(stems, most);
    }

    /** 0 to 1; 0 for an unknown claim. */
    double similarity(String claimId) {
      ClaimIndex.Known known = index.known(claimId);
      return known == null || known.members().length == 0 || norm == 0
          ? 0
          : (nearest(known) + centroid(known)) / 2;
    }

    /** 0 to 1, to the nearest of the claim's sets alone. */
    double closest(String claimId) {
      ClaimIndex.Known known = index.known(claimId);
      return known == null || norm == 0 ? 0 : most(known.members());
    }

    private double most(int[][] members) {
      double most = 0;
      for (int[] member : members) {
        most = Math.max(most, cosine(member));
      }
      return most;
    }

    private double nearest(ClaimIndex.Known known) {
      double[] similar = new double[known.members().length];
      for (int i = 0; i < similar.length; i++) {
        similar[i] = cosine(known.members()[i]);
      }
      Arrays.sort(similar);
      int count = Math.min(NEAREST, similar.length);
      double sum = 0;
      for (int i = similar.length - count; i < similar.length; i++) {
        sum += similar[i];
      }
      return sum / count;
    }

    private double cosine(int[] member) {
      double dot = 0;
      double other = 0;
      int at = 0;
      for (int stem : member) {
        double weight = index.weight(stem);
        other += weight;
        at = reach(stem, at);
        if (has(stem, at)) {
          dot += weight;
        }
      }
      return dot == 0 ? 0 : dot / (norm * Math.sqrt(other));
    }

    private double centroid(ClaimIndex.Known known) {
      double dot = 0;
      double other = 0;
      int at = 0;
      for (int i = 0; i < known.stems().length; i++) {
        int stem = known.stems()[i];
        double share = known.shares()[i];
        double weight = index.weight(stem);
        other += weight * share * share;
        at = reach(stem, at);
        if (has(stem, at)) {
          dot += weight * share;
        }
      }
      return dot == 0 ? 0 : dot / (norm * Math.sqrt(other));
    }

    /** The first place from {@code at} on whose stem is not below this one: both sides ascend. */
    private int reach(int stem, int at) {
      int next = at;
      while (next < stems.length && stems[next] < stem) {
        next++;
      }
      return next;
    }

    private boolean has(int stem, int at) {
      return at < stems.length && stems[at] == stem;
    }
  }
}
