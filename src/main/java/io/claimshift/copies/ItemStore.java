package io.claimshift.copies;

import java.time.Instant;
import java.util.List;

/** The items that are remembered, and when to look at each again. */
public interface ItemStore {

  /** The item of this uri, null where unknown. */
  Item item(String uri);

  void save(Item item);

  void removeItem(String uri);

  /** Notes that an item is to be looked at again once event time has come this far. */
  void schedule(Instant due, String uri);

  /** Takes away, earliest first, at most so many of the uris due before an event time. */
  List<String> takeDue(Instant before, int most);
}
