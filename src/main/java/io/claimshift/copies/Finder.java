package io.claimshift.copies;

import java.util.List;
import java.util.Map;

/** Finds the remembered articles that a text is a copy of, wherever they are compared. */
interface Finder {

  /** A match in each group, by the group's id; the item itself left out. */
  Map<String, Match> matches(Incoming incoming);

  /** How a text matches these items; null where it matches none. */
  Match matchAny(Incoming incoming, List<Member> members);

  /**
   * Makes a text findable.
   *
   * @param unrelated whether it matches nothing
   */
  void add(Incoming incoming, boolean unrelated);

  /** Makes an item's text no longer findable. */
  void remove(String uri);
}
