package io.claimshift.claim;

import java.util.List;

/**
 * A proposition as the linker compares it.
 *
 * @param stems stems of its content words and names, each once
 */
public record Member(List<String> stems) {
  public Member {
    stems = List.copyOf(stems);
  }

  /** The same without the stems of another. */
  Member without(Member other) {
    return new Member(stems.stream().filter(stem -> !other.stems().contains(stem)).toList());
  }

  /** Whether it says enough to be compared or to open a claim. */
  boolean telling() {
    return stems.size() >= 2;
  }
}
