package io.claimshift.copies;

import io.claimshift.text.WordHashes;
import java.time.Duration;
import java.util.Arrays;

/**
 * Flashes, alerts and bare headlines: too short for shared words to prove a common text. They are
 * copies only where the words are the same, and where that is no chance: one sender within hours,
 * or many words. A sender's refile may differ by a slip, never by a figure.
 */
final class ShortItems {

  /** Two senders do not hit on so many same words by themselves. */
  private static final int NO_CHANCE = 10;

  /** A text of so many words is a text of its own, whatever stands above it. */
  private static final int OWN_TEXT = 20;

  /** "Shares open higher" is told again the next day, and is news again. */
  private static final Duration TOLD_AGAIN = Duration.ofHours(12);

  private static final double SLIP = 0.85;

  private ShortItems() {}

  static Match between(Fingerprint left, Fingerprint right, Duration apart) {
    if (!left.isShort() || !right.isShort()) {
      return null;
    }
    if (same(left, right)) {
      return new Match(CopyKind.IDENTICAL, 1);
    }
    int words = Math.min(left.told().size(), right.told().size());
    boolean oneSender = left.sameSender(right) && apart.compareTo(TOLD_AGAIN) <= 0;
    if (words > 0 && left.told().sameWords(right.told()) && (oneSender || words >= NO_CHANCE)) {
      return new Match(CopyKind.IDENTICAL, 1);
    }
    return oneSender && right.sentAgain() ? refile(left.told(), right.told()) : null;
  }

  private static boolean same(Fingerprint left, Fingerprint right) {
    return left.body().size() >= OWN_TEXT && left.body().sameWords(right.body());
  }

  private static Match refile(WordHashes first, WordHashes refile) {
    double kept =
        first.overlap(refile)
            * Math.min(first.size(), refile.size())
            / Math.max(1, Math.max(first.size(), refile.size()));
    boolean slip = kept >= SLIP && Arrays.equals(first.figures(), refile.figures());
    return slip ? new Match(CopyKind.NEAR, kept) : null;
  }
}
