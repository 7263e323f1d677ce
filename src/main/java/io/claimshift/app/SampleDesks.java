package io.claimshift.app;

import io.claimshift.wire.Json;
import io.claimshift.wire.Topics;
import io.claimshift.wire.WatchRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;

/** The desks that watch the sample stream, so that a demo shows who is told what. */
final class SampleDesks {
  private static final String NAME = "/io/claimshift/sample/watches.ndjson";

  private SampleDesks() {}

  /** Makes their topics and sets their watches. */
  static void open(Settings settings) throws IOException {
    List<WatchRecord> watches = watches();
    try (Admin admin = Clusters.connect(settings)) {
      Assembly.deskTopics(settings, watches.stream().map(WatchRecord::desk).toList()).apply(admin);
    }
    KeptTopic topic = new KeptTopic(settings, Topics.WATCHES);
    watches.forEach(watch -> topic.put(watch.desk(), watch));
  }

  static List<WatchRecord> watches() throws IOException {
    List<WatchRecord> watches = new ArrayList<>();
    InputStream file = SampleDesks.class.getResourceAsStream(NAME);
    if (file == null) {
      throw new IllegalStateException("Missing from the program: " + NAME);
    }
    try (Lines lines = new Lines(file)) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        watches.add(Json.read(line, WatchRecord.class));
      }
    }
    return watches;
  }
}
