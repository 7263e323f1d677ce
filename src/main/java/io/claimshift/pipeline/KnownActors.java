package io.claimshift.pipeline;

import io.claimshift.statement.Actor;
import io.claimshift.statement.Actors;
import io.claimshift.wire.ActorRecord;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;

/** Holders known before, and what the newsroom adds to them as it stands. */
final class KnownActors {
  private final Actors before;
  private final LiveTable<Actor> newsroom;
  private Actors now;

  KnownActors(Actors before, ReadOnlyKeyValueStore<String, ValueAndTimestamp<byte[]>> store) {
    this.before = before;
    this.newsroom = new LiveTable<>(store, ActorRecord::read);
    this.now = before;
  }

  /** Takes in what has changed since the last call; tells whether anything has. */
  boolean refresh() {
    boolean changed = newsroom.refresh();
    if (changed) {
      now = before.with(newsroom.values().values());
    }
    return changed;
  }

  Actors now() {
    return now;
  }
}
