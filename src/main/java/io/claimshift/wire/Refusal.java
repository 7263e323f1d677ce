package io.claimshift.wire;

/** Carries a rejection out of the depth of reading; expected, so it pays for no stack. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Rejection rejection;

  Refusal(String reason, String field, String message) {
    super(message, null, false, false);
    rejection = new Rejection(reason, field, message);
  }

  Rejection rejection() {
    return rejection;
  }
}
