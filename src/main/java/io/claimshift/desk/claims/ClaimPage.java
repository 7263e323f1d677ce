package io.claimshift.desk.claims;

import java.util.List;

/**
 * Claims found, newest activity first.
 *
 * @param next cursor for those that follow, null where there are none
 */
public record ClaimPage(List<ClaimSummary> items, String next) {}
