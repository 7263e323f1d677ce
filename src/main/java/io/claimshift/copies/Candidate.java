package io.claimshift.copies;

/**
 * An article that may share text with another.
 *
 * @param uri the article
 * @param agreeing in how many bins of their sketches the two agree, as far as was looked
 */
public record Candidate(String uri, int agreeing) {}
