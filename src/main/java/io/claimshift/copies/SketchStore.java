package io.claimshift.copies;

import java.util.function.Consumer;

/** The sketches a shard remembers, kept by whoever runs it; every one survives a restart. */
public interface SketchStore {

  void save(Sketch sketch);

  void remove(String uri);

  /** Shows every sketch, in no given order; used to build the index again. */
  void forEach(Consumer<Sketch> visitor);
}
