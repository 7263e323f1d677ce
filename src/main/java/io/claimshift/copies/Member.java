package io.claimshift.copies;

import java.time.Instant;
import java.util.Comparator;

/**
 * One item's place in a group.
 *
 * @param uri the item
 * @param eventTime the earliest time any of its versions bears
 * @param usable false while held, and once killed
 */
public record Member(String uri, Instant eventTime, boolean usable) {

  /** Who stands for a group: the earliest by time, then by uri. */
  public static final Comparator<Member> SENIORITY =
      Comparator.comparing(Member::eventTime).thenComparing(Member::uri);
}
