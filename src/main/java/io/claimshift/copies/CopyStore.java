package io.claimshift.copies;

import java.util.function.Consumer;

/** What the judge remembers, kept by whoever runs it; every record survives a restart. */
public interface CopyStore {

  /** The item of this uri, null where unknown. */
  Item item(String uri);

  void save(Item item);

  void removeItem(String uri);

  /** The group of this story id, null where unknown. */
  Group group(String id);

  void save(Group group);

  void removeGroup(String id);

  /** Shows every item, in no given order; used to build the candidate index again. */
  void forEachItem(Consumer<Item> visitor);
}
