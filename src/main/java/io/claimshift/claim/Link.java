package io.claimshift.claim;

/**
 * The claim nearest to a proposition.
 *
 * @param claimId null where none is near enough
 * @param similarity 0 to 1, all in all
 * @param proposition 0 to 1, of the propositions alone
 */
public record Link(String claimId, double similarity, double proposition) {

  /** No claim is near enough. */
  public static final Link NONE = new Link(null, 0, 0);

  public boolean found() {
    return claimId != null;
  }
}
