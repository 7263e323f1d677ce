package io.claimshift.alert;

import io.claimshift.claim.Change;
import io.claimshift.claim.Claim;

/**
 * How fast a desk should look. A change of side or a word taken back is a bulletin, all else
 * routine; one step faster where a party speaks about its own doing, and another for a change of
 * side on a claim that many stories carried. What takes an alert back is always urgent.
 */
final class Urgency {

  private static final int MANY_STORIES = 5;

  private Urgency() {}

  static Severity of(Claim claim, Change change) {
    if (change.withdraws() != null) {
      return Severity.URGENT;
    }
    int level = weight(change);
    if (change.holder().equals(claim.agent())) {
      level++;
    }
    if (level >= 2 && claim.stories() >= MANY_STORIES) {
      level++;
    }
    return switch (level) {
      case 0 -> Severity.ROUTINE;
      case 1 -> Severity.BULLETIN;
      case 2 -> Severity.URGENT;
      default -> Severity.FLASH;
    };
  }

  private static int weight(Change change) {
    return switch (change.type()) {
      case REVERSAL, RETRACTION, CONFIRMATION -> 1;
      case SOFTENING, HARDENING, DISPUTE -> 0;
    };
  }
}
