package io.claimshift.statement;

/** Which text of an article a statement's offsets count in. */
public enum TextField {
  HEADLINE,
  BODY
}
