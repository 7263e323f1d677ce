package io.claimshift.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What to tell of the statements of a story after it was replaced. */
final class LinkedStatements {

  private LinkedStatements() {}

  /** Those that are new or changed, in text order, then those that no longer hold. */
  static List<LinkedStatement> difference(Filing old, Filing now) {
    Map<String, Filed> before = new HashMap<>();
    if (old != null) {
      old.statements().forEach(filed -> before.put(filed.id(), filed));
    }
    List<LinkedStatement> told = new ArrayList<>();
    Set<String> held = new HashSet<>();
    for (Filed filed : now.statements()) {
      held.add(filed.id());
      Filed same = before.get(filed.id());
      boolean asBefore =
          same != null
              && same.full().equals(filed.slim().full())
              && old.articleVersion().equals(now.articleVersion());
      if (!asBefore) {
        told.add(LinkedStatement.of(now, filed, false));
      }
    }
    for (Filed filed : before.values().stream().sorted(BY_PLACE).toList()) {
      if (!held.contains(filed.id())) {
        told.add(LinkedStatement.of(old, filed.full(), true));
      }
    }
    return told;
  }

  private static final Comparator<Filed> BY_PLACE =
      Comparator.comparing((Filed filed) -> filed.statement().field())
          .thenComparing(filed -> filed.statement().sentence().begin())
          .thenComparing(Filed::id);
}
