package io.claimshift.claim;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How near sets of stems are to the claims that have such sets.
 *
 * <p>Method: candidates share rare stems; similarity is a cosine over stems weighted by inverse
 * frequency, half against the nearest three sets of the claim, half against their centroid. The
 * nearest alone chain neighbouring claims together, the centroid alone loses a paraphrase. Cost is
 * bounded by the number of candidates, not by the number of claims. Within a story, what its claims
 * have in common weighs less.
 */
final class Nearness {

  private static final int NEAREST = 3;

  private final ClaimIndex index;

  /** Over claims that are numbered like this. */
  Nearness(Numbers claims) {
    index = new ClaimIndex(claims);
  }

  void put(int claim, List<Member> sets) {
    index.put(claim, sets);
  }

  void remove(int claim) {
    index.remove(claim);
  }

  /** Takes these claims for those of one story; what all of them share then tells them less. */
  void story(int[] claims) {
    index.story(claims);
  }

  Query query(Member member) {
    return new Query(member);
  }

  /** One set of stems with their weights. */
  final class Query {
    private final int[] stems;
    private final int[] unseen;
    private final double weight;
    private final double norm;

    /** A bit for each stem of the set, by its number: asked far more often than made. */
    private final long[] bits;

    private Query(Member member) {
      int[] all = member.stems().stream().mapToInt(index::number).toArray();
      weight = IntStream.of(all).mapToDouble(index::tellingWeight).sum();
      norm = Math.sqrt(weight);
      unseen = IntStream.of(all).filter(stem -> stem < 0).toArray();
      stems = IntStream.of(all).filter(stem -> stem >= 0).sorted().toArray();
      bits = new long[stems.length == 0 ? 0 : (stems[stems.length - 1] >> 6) + 1];
      for (int stem : stems) {
        bits[stem >> 6] |= 1L << stem;
      }
    }

    /** The claims that share most weight, at most so many, best first. */
    int[] candidates(int most) {
      return index.candidates(stems, most);
    }

    /** 0 to 1; 0 for an unknown claim. */
    double similarity(int claim) {
      Known known = index.known(claim);
      if (known == null || known.members().length == 0 || norm == 0) {
        return 0;
      }
      // The centroid of one set is that set, and most claims have one.
      return known.members().length == 1
          ? cosine(known.members()[0], 0)
          : (nearest(known) + centroid(known)) / 2;
    }

    /** 0 to 1: the share, by weight, of these stems that no set of the claim has. */
    double unknown(int claim) {
      Known known = index.known(claim);
      if (known == null || weight == 0) {
        return 0;
      }
      double missing = IntStream.of(unseen).mapToDouble(index::tellingWeight).sum();
      for (int stem : stems) {
        missing += known.has(stem) ? 0 : index.tellingWeight(stem);
      }
      return missing / weight;
    }

    /**
     * 0 to 1, to the nearest of the claim's sets alone.
     *
     * @param least what is below may be told as 0
     * @param enough from where on it does not matter how much it is
     */
    double closest(int claim, double least, double enough) {
      Known known = index.known(claim);
      double most = 0;
      // The last sets come first: they are of the last articles, most like the next one.
      for (int i = known == null ? -1 : known.members().length - 1; i >= 0 && most < enough; i--) {
        most = Math.max(most, cosine(known.members()[i], Math.max(least, most)));
      }
      return most;
    }

    private double nearest(Known known) {
      double first = 0;
      double second = 0;
      double third = 0;
      for (int[] member : known.members()) {
        double similar = cosine(member, 0);
        if (similar > first) {
          third = second;
          second = first;
          first = similar;
        } else if (similar > second) {
          third = second;
          second = similar;
        } else if (similar > third) {
          third = similar;
        }
      }
      return (third + second + first) / Math.min(NEAREST, known.members().length);
    }

    /**
     * What is shared is part of either side, so that its weight alone bounds the cosine: few pairs
     * need the weight of all.
     *
     * @param least what is below may be told as 0
     */
    private double cosine(int[] member, double least) {
      double shared = 0;
      for (int stem : member) {
        if (has(stem)) {
          shared += index.tellingWeight(stem);
        }
      }
      if (shared == 0 || Math.sqrt(shared) < least * norm) {
        return 0;
      }
      double other = 0;
      for (int stem : member) {
        other += index.tellingWeight(stem);
      }
      return shared / (norm * Math.sqrt(other));
    }

    private double centroid(Known known) {
      double dot = 0;
      double other = 0;
      for (int i = 0; i < known.stems().length; i++) {
        int stem = known.stems()[i];
        double share = known.shares()[i];
        double weight = index.tellingWeight(stem);
        other += weight * share * share;
        if (has(stem)) {
          dot += weight * share;
        }
      }
      return dot == 0 ? 0 : dot / (norm * Math.sqrt(other));
    }

    private boolean has(int stem) {
      int word = stem >> 6;
      return word < bits.length && (bits[word] & 1L << stem) != 0;
    }
  }
}
