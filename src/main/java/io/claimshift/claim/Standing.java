package io.claimshift.claim;

import java.util.List;

/**
 * Where a holder stands: its last position and its last commitment. What is only known as
 * background stands in where no position of its own time is known.
 *
 * @param current the last position, null where there is none
 * @param committed the last affirmed or denied one, null where there is none
 */
record Standing(Entry current, Entry committed) {

  /** The standing after {@code own}, one holder's entries in event order. */
  static Standing of(List<Entry> own) {
    Entry current = null;
    Entry committed = null;
    Entry pastCurrent = null;
    Entry pastCommitted = null;
    for (Entry entry : own) {
      boolean commits = entry.position().committed();
      if (entry.background()) {
        pastCurrent = entry;
        pastCommitted = commits ? entry : pastCommitted;
      } else {
        current = entry;
        committed = commits ? entry : committed;
      }
    }
    return new Standing(
        current == null ? pastCurrent : current, committed == null ? pastCommitted : committed);
  }

  /** Whether nothing is known but what is told as past. */
  boolean onlyBackground() {
    return current == null || current.background();
  }
}
