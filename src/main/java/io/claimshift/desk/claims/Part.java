package io.claimshift.desk.claims;

import java.util.List;
import java.util.Set;

/**
 * What one instance can say for the partitions it holds.
 *
 * @param partitions that answered
 */
public record Part<T>(Set<Integer> partitions, List<T> found) {}
