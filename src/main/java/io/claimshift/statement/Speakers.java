package io.claimshift.statement;

import java.util.ArrayDeque;
import java.util.Deque;

/** The persons a text has had for subject or speaker, the last first: what "he" and "she" mean. */
final class Speakers {

  private static final int MOST = 12;

  private record Seen(String holder, Gender gender) {}

  private final Deque<Seen> seen = new ArrayDeque<>();

  /** A person was subject or spoke; the party the person speaks for. */
  void add(String holder, Gender gender) {
    if (holder.isEmpty()) {
      return;
    }
    seen.addFirst(new Seen(holder, gender));
    if (seen.size() > MOST) {
      seen.removeLast();
    }
  }

  /** The party of the last person that the pronoun can mean; empty when there is none. */
  String find(Gender wanted) {
    for (Seen s : seen) {
      if (s.gender().agrees(wanted)) {
        return s.holder();
      }
    }
    return "";
  }
}
