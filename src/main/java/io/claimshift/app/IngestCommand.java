package io.claimshift.app;

import io.claimshift.wire.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends ninjs files or lines to the raw topic. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Sends ninjs articles to articles.raw, as they are.",
      "A .json file is one article; any other file, and standard input, is one article a line"
          + " (.gz is unpacked). A directory is read in name order."
    })
final class IngestCommand implements Callable<Integer> {
  @Mixin private ConnectionOptions connection;

  @Option(
      names = "--topic",
      paramLabel = "NAME",
      description = "Another raw topic, full name; one of input.topics, else nobody reads it.")
  private String topic;

  @Parameters(paramLabel = "FILE|DIR|-", description = "What to send; - is standard input.")
  private String from;

  private long sent;

  @Override
  public Integer call() throws IOException {
    Settings settings = connection.settings();
    String to = topic == null ? settings.topics().named(Topics.RAW) : topic;
    Clusters.requireTopic(settings, to);
    try (RawProducer producer = new RawProducer(settings.clients(), to);
        Progress progress = new Progress("sent", () -> sent)) {
      sendAll(producer);
      long refused = producer.flush();
      progress.finish(sent + " articles to " + to);
      if (refused > 0) {
        throw new Main.FailedException(
            refused + " of them were refused by the cluster as larger than max.message.bytes");
      }
    }
    return 0;
  }

  private void sendAll(RawProducer producer) throws IOException {
    if (from.equals("-")) {
      sendLines(new Lines(System.in), producer);
      return;
    }
    for (Path file : files(Path.of(from))) {
      if (file.toString().endsWith(".json")) {
        producer.send(Files.readAllBytes(file));
        sent++;
      } else {
        sendLines(Lines.open(file), producer);
      }
    }
  }

  private void sendLines(Lines source, RawProducer producer) throws IOException {
    try (Lines lines = source) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        producer.send(line);
        sent++;
      }
    }
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new Main.UsageException(path + " does not exist");
    }
    if (Files.isRegularFile(path)) {
      return List.of(path);
    }
    try (Stream<Path> walk = Files.walk(path)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
