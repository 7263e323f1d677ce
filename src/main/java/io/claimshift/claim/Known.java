package io.claimshift.claim;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A claim's sets of stems as the index holds them: stems by number.
 *
 * @param source the sets as they were given
 * @param members the same, each ascending
 * @param stems all of them, ascending
 * @param shares for each of those, what the share of sets that have it counts
 */
record Known(List<Member> source, int[][] members, int[] stems, float[] shares) {

  /** Below 1, so that a word that half the propositions have counts for more than half. */
  private static final double SHARE_POWER = 0.6;

  /** Sets up to which what a share counts is worked out once for all. */
  private static final int FEW = 16;

  private static final float[][] COUNTS = counts();

  /**
   * Numbers the stems of a claim.
   *
   * @param old what was known of the claim: sets that it had are not numbered again
   */
  static Known of(List<Member> source, Known old, ToIntFunction<String> numbers) {
    int[][] members = new int[source.size()][];
    int size = 0;
    for (int i = 0; i < members.length; i++) {
      members[i] = member(source.get(i), old, numbers);
      size += members[i].length;
    }
    int[] all = new int[size];
    int end = 0;
    for (int[] member : members) {
      System.arraycopy(member, 0, all, end, member.length);
      end += member.length;
    }
    Arrays.sort(all);
    return counted(source, members, all);
  }

  private static int[] member(Member member, Known old, ToIntFunction<String> numbers) {
    int known = old == null ? -1 : old.source().indexOf(member);
    return known >= 0
        ? old.members()[known]
        : member.stems().stream().mapToInt(numbers).sorted().toArray();
  }

  /** A stem stands in {@code all} once for each set that has it. */
  private static Known counted(List<Member> source, int[][] members, int[] all) {
    int[] stems = new int[all.length];
    float[] shares = new float[all.length];
    int size = 0;
    for (int i = 0; i < all.length; size++) {
      int next = i + 1;
      while (next < all.length && all[next] == all[i]) {
        next++;
      }
      stems[size] = all[i];
      shares[size] = share(next - i, members.length);
      i = next;
    }
    return new Known(source, members, Arrays.copyOf(stems, size), Arrays.copyOf(shares, size));
  }

  /** Whether this very set of numbers is the claim's. */
  boolean shares(int[] member) {
    for (int[] own : members) {
      if (own == member) {
        return true;
      }
    }
    return false;
  }

  boolean has(int stem) {
    return Arrays.binarySearch(stems, stem) >= 0;
  }

  private static float share(int with, int of) {
    return of <= FEW ? COUNTS[of][with] : count(with, of);
  }

  private static float count(int with, int of) {
    return (float) Grain.rounded(Math.pow((double) with / of, SHARE_POWER));
  }

  private static float[][] counts() {
    float[][] counts = new float[FEW + 1][];
    for (int of = 0; of <= FEW; of++) {
      counts[of] = new float[of + 1];
      for (int with = 1; with <= of; with++) {
        counts[of][with] = count(with, of);
      }
    }
    return counts;
  }
}
