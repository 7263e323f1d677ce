package io.claimshift.copies;

/**
 * Flashes, alerts and bare headlines: too short for shared words to prove a common text. They are
 * copies only where the words are the same, and where that is no chance: one sender, or many words.
 */
final class ShortItems {

  /** Two senders do not hit on so many same words by themselves. */
  private static final int NO_CHANCE = 8;

  private ShortItems() {}

  static Match between(Fingerprint left, Fingerprint right) {
    if (!left.isShort() || !right.isShort() || !left.words().sameWords(right.words())) {
      return null;
    }
    boolean enough = left.words().size() >= NO_CHANCE || left.sameSender(right);
    return enough && left.words().size() > 0 ? new Match(CopyKind.IDENTICAL, 1) : null;
  }
}
