package io.claimshift.copies;

import java.util.function.BiConsumer;

/** What the texts that may be compared are compared by. */
public interface PrintStore extends ItemStore {

  /** What an item's text is compared by, null where it may no longer be compared. */
  byte[] print(String uri);

  void savePrint(String uri, byte[] print);

  void removePrint(String uri);

  /** Shows every print by its uri, in no given order; used to build the candidate index again. */
  void forEachPrint(BiConsumer<String, byte[]> visitor);
}
