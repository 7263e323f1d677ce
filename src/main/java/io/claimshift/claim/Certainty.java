package io.claimshift.claim;

import io.claimshift.statement.Position;
import io.claimshift.statement.TextField;

/**
 * How sure a change is: the chance that an editor would agree with the alert.
 *
 * <p>Method: logistic regression over what is known of the two positions. The weights were fitted
 * on labelled news stories together with a large sample of everyday news, nearly all of which
 * changes nothing; they say what a desk would expect: a side taken in so many words, by somebody
 * with a name, high up in the article, on a claim that is clearly the same, is news.
 */
final class Certainty {

  private static final double INTERCEPT = -2.9;
  private static final double EXPLICIT = 0.5;
  private static final double PLAIN = -0.8;
  private static final double LINK = 2.2;
  private static final double BEFORE_LINK = 1.6;
  private static final double PLACE = -0.8;
  private static final double NAMED = 1.2;
  private static final double BEFORE_TOLD = -0.6;
  private static final double HOLDERS = -0.35;
  private static final double BEFORE_PLACE = -1.1;
  private static final double TURNED_AFFIRMING = 0.9;

  /** A denial that gives way is news, and so is silence that ends; the rest mostly is misread. */
  private static final double DENIAL_SOFTENED = 0.4;

  private static final double YES_SOFTENED = -1.3;
  private static final double SILENCE_ENDED = 0.5;
  private static final double TURNED_DENYING = -1;
  private static final double TURNED_BY_SAYING_SO = -1;

  /** Nearness beyond which a link is not surer. */
  private static final double NEAR = 0.6;

  /** Holders beyond which a claim is likely to be several that were taken for one. */
  private static final int MANY_HOLDERS = 12;

  /** Characters of an article counted as one step down from its top. */
  private static final double STEP = 1000;

  private static final double DEEPEST = 2;

  /** Readings below this are doubtful by themselves. */
  private static final double CLEAR = 0.6;

  private Certainty() {}

  /**
   * 0 to 1.
   *
   * @param claim with the change in its history
   */
  static double of(Claim claim, Change change) {
    double reading = Math.min(1, change.after().reading() / CLEAR);
    return reading * reading / (1 + Math.exp(-score(claim, change)));
  }

  private static double score(Claim claim, Change change) {
    Entry after = change.after();
    Entry before = change.before();
    long holders = claim.history().entries().stream().map(Entry::holder).distinct().count();
    return INTERCEPT
        + (after.explicit() ? EXPLICIT : 0)
        + (change.to() == Position.ASSERTED ? PLAIN : 0)
        + LINK * Math.min(NEAR, after.link())
        + BEFORE_LINK * (before == null ? NEAR / 2 : Math.min(NEAR, before.link()))
        + PLACE * depth(after.quote())
        + (named(change.holder()) ? NAMED : 0)
        + (before != null && before.background() ? BEFORE_TOLD : 0)
        + HOLDERS * Math.log1p(Math.max(0, holders - MANY_HOLDERS))
        + (before == null ? 0 : BEFORE_PLACE * depth(before.quote()))
        + kind(change);
  }

  private static double kind(Change change) {
    return switch (change.type()) {
      case SOFTENING -> change.from() == Position.DENIED ? DENIAL_SOFTENED : YES_SOFTENED;
      case HARDENING -> SILENCE_ENDED;
      case REVERSAL -> turned(change.to());
      case CONFIRMATION, DISPUTE, RETRACTION -> 0;
    };
  }

  private static double turned(Position to) {
    if (!to.affirmed()) {
      return TURNED_DENYING;
    }
    return TURNED_AFFIRMING + (to == Position.ASSERTED ? TURNED_BY_SAYING_SO : 0);
  }

  private static double depth(Quote quote) {
    return quote.field() == TextField.HEADLINE ? 0 : Math.min(DEEPEST, quote.begin() / STEP);
  }

  private static boolean named(String holder) {
    return holder.chars().anyMatch(Character::isUpperCase);
  }
}
