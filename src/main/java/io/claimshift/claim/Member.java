package io.claimshift.claim;

import java.util.List;

/**
 * A proposition as the linker compares it.
 *
 * @param names stems of the words of agent and entities, each once
 * @param words stems of the other content words, each once
 */
public record Member(List<String> names, List<String> words) {
  public Member {
    names = List.copyOf(names);
    words = List.copyOf(words);
  }

  /** Whether it says enough to be compared or to open a claim. */
  boolean telling() {
    return !words.isEmpty() && words.size() + names.size() >= 2;
  }
}
