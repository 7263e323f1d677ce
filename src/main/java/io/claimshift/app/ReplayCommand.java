package io.claimshift.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs an archive through the pipeline and writes what comes out as files. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = {
      "Runs the articles of a file, in file order, through the pipeline on a broker of its own and"
          + " writes one NDJSON file for each public output topic.",
      "For archives, back-tests and evaluation; needs no cluster and leaves nothing else behind."
    })
final class ReplayCommand implements Callable<Integer> {
  @Option(
      names = "--input",
      required = true,
      paramLabel = "FILE",
      description = "ninjs articles, one a line: .ndjson or .ndjson.gz")
  private Path input;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "Directory for alerts.ndjson, statements.ndjson, ...; made where missing.")
  private Path output;

  @Option(
      names = "--watches",
      paramLabel = "FILE",
      description =
          "Watches, one a line as of 'watch list --json': alerts name the desks they go to.")
  private Path watches;

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = "Known holders, one a line as of 'actor list --json'.")
  private Path actors;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Sets one configuration key; may be given more than once.")
  private Map<String, String> overrides = Map.of();

  @Override
  public Integer call() throws Exception {
    if (!Files.isRegularFile(input)) {
      throw new Main.UsageException("--input " + input + " is not a file");
    }
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw new Main.UsageException("--output " + output + " is not a directory");
    }
    Replay replay =
        new Replay(
            overrides,
            watches == null ? List.of() : KeptLines.watches(watches),
            actors == null ? List.of() : KeptLines.actors(actors));
    Files.createDirectories(output);
    Replay.Summary summary = replay.run(input, output);
    System.err.println(summary.text());
    return summary.complete() ? 0 : Main.FAILED;
  }
}
