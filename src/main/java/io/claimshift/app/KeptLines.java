package io.claimshift.app;

import io.claimshift.wire.ActorRecord;
import io.claimshift.wire.Json;
import io.claimshift.wire.Topics;
import io.claimshift.wire.WatchRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Watches and actors from files, one a line, as {@code watch list --json} prints them. */
final class KeptLines {

  private KeptLines() {}

  /**
   * The watches of a file.
   *
   * @throws Main.UsageException where a line is none; the message says which and why
   */
  static List<WatchRecord> watches(Path file) throws IOException {
    return read(file, WatchRecord.class, WatchRecord::watch);
  }

  /** The actors of a file; as {@link #watches}. */
  static List<ActorRecord> actors(Path file) throws IOException {
    return read(file, ActorRecord.class, ActorRecord::actor);
  }

  /** Puts both on their topics. */
  static void put(Settings settings, List<WatchRecord> watches, List<ActorRecord> actors) {
    if (!watches.isEmpty()) {
      KeptTopic topic = new KeptTopic(settings, Topics.WATCHES);
      watches.forEach(watch -> topic.put(watch.desk(), watch));
    }
    if (!actors.isEmpty()) {
      KeptTopic topic = new KeptTopic(settings, Topics.ACTORS);
      actors.forEach(actor -> topic.put(actor.name(), actor));
    }
  }

  private static <T> List<T> read(Path file, Class<T> type, Consumer<T> check) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new Main.UsageException(file + " is not a file");
    }
    List<T> records = new ArrayList<>();
    int number = 0;
    try (Lines lines = Lines.open(file)) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        number++;
        try {
          T record = Json.read(line, type);
          check.accept(record);
          records.add(record);
        } catch (RuntimeException e) {
          String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
          throw new Main.UsageException(file + ", line " + number + ": " + reason);
        }
      }
    }
    return records;
  }
}
