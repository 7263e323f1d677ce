package io.claimshift.claim;

/**
 * How near a proposition must be to a claim to be about it.
 *
 * @param assertedMin least similarity for an assertion; below it opens a claim of its own
 * @param decidedMin least similarity for a denial, confirmation, evasion or retraction: those are
 *     about something that was said before
 */
public record LinkPolicy(double assertedMin, double decidedMin) {

  /** Values found on real headlines. */
  public static final LinkPolicy DEFAULT = new LinkPolicy(0.26, 0.22);
}
