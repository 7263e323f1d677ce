package io.claimshift.desk.claims;

/** The answer is not known at the moment, which is not the same as nothing; ask again. */
public final class NotNowException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public NotNowException(String message) {
    super(message);
  }
}
