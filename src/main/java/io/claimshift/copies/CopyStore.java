package io.claimshift.copies;

import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

/** What the judge remembers, kept by whoever runs it; every record survives a restart. */
public interface CopyStore {

  /** The item of this uri, null where unknown. */
  Item item(String uri);

  void save(Item item);

  void removeItem(String uri);

  /** What an item's text is compared by, null where it may no longer be compared. */
  byte[] print(String uri);

  void savePrint(String uri, byte[] print);

  void removePrint(String uri);

  /** The body of an item that may yet have to stand for its story, null where there is none. */
  String body(String uri);

  void saveBody(String uri, String body);

  void removeBody(String uri);

  /** The group of this story id, null where unknown. */
  Group group(String id);

  void save(Group group);

  void removeGroup(String id);

  /** Notes that an item is to be looked at again once event time has come this far. */
  void schedule(Instant due, String uri);

  /** Takes away, earliest first, at most so many of the uris due before an event time. */
  List<String> takeDue(Instant before, int most);

  /** Shows every print by its uri, in no given order; used to build the candidate index again. */
  void forEachPrint(BiConsumer<String, byte[]> visitor);
}
