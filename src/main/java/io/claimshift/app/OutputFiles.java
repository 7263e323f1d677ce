package io.claimshift.app;

import io.claimshift.wire.Topics;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Writes what comes on the public output topics to one file each, a value a line. */
final class OutputFiles implements AutoCloseable {
  private final Map<String, OutputStream> files = new HashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, Long> counts = new ConcurrentHashMap<>();
  private final TopicReader reader;

  OutputFiles(Path directory, Settings settings) throws IOException {
    for (String name : Topics.OUTPUTS) {
      String topic = settings.topics().named(name);
      names.put(topic, name);
      OutputStream file = Files.newOutputStream(directory.resolve(name + ".ndjson"));
      files.put(topic, new BufferedOutputStream(file, 1 << 16));
    }
    reader = new TopicReader(settings.clients(), names.keySet(), true);
  }

  /** Writes what is there, waiting at most so long for something; tells how much came. */
  int write(Duration wait) {
    return reader.poll(wait, this::append);
  }

  /** Writes everything that is committed by now. */
  void writeRest(Duration wait) {
    while (!reader.caughtUp()) {
      write(wait);
    }
  }

  /** Values written, by topic name without prefix. */
  Map<String, Long> counts() {
    return Map.copyOf(counts);
  }

  /** How many articles have ended somewhere. */
  long articles() {
    return counts.getOrDefault(Topics.UNIQUE, 0L)
        + counts.getOrDefault(Topics.COPIES, 0L)
        + counts.getOrDefault(Topics.REJECTED, 0L);
  }

  private void append(ConsumerRecord<byte[], byte[]> record) {
    if (record.value() == null) {
      // A removed key of a compacted topic has no line: the file holds values.
      return;
    }
    try {
      OutputStream file = files.get(record.topic());
      file.write(record.value());
      file.write('\n');
      counts.merge(names.get(record.topic()), 1L, Long::sum);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    for (OutputStream file : files.values()) {
      file.close();
    }
  }
}
