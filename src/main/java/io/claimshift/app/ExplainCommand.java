package io.claimshift.app;

import io.claimshift.article.Article;
import io.claimshift.statement.Statement;
import io.claimshift.statement.StatementReader;
import io.claimshift.wire.NinjsReader;
import io.claimshift.wire.ReadLimits;
import io.claimshift.wire.ReadResult;
import io.claimshift.wire.Topics;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is read in an article and which rules decided. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the statements of articles with source, cue, content, holder, position and the rule"
          + " that decided.",
      "A .json file is one ninjs article; any other file, and - for standard input, is one article"
          + " a line (.gz is unpacked). What is no file is the uri of an article, whose last"
          + " version is looked up on articles.raw of a cluster."
    })
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ConnectionOptions connection;

  @Parameters(paramLabel = "FILE|URI|-", description = "Which article or articles.")
  private String what;

  @Option(names = "--uri", paramLabel = "URI", description = "Only this article of the file.")
  private String uri;

  @Option(
      names = "--least",
      paramLabel = "0..1",
      defaultValue = "0",
      description = "Only statements at least this sure; ${DEFAULT-VALUE} where none is given.")
  private double least;

  @Option(names = "--html", description = "A page with the parts coloured.")
  private boolean html;

  private final NinjsReader ninjs = new NinjsReader(ReadLimits.DEFAULT);
  private final StatementReader reader = new StatementReader();
  private final ExplanationPage page = new ExplanationPage();
  private int explained;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Path file = what.equals("-") ? null : Path.of(what);
    if (file == null) {
      lines(new Lines(System.in), out);
    } else if (!Files.isRegularFile(file)) {
      explain(lookUp(), out);
    } else if (what.endsWith(".json")) {
      explain(article(Files.readAllBytes(file)), out);
    } else {
      lines(Lines.open(file), out);
    }
    if (explained == 0) {
      throw new Main.FailedException("no such article in " + what);
    }
    out.print(html ? page.html() : "");
    out.flush();
    return 0;
  }

  private void lines(Lines source, PrintWriter out) throws IOException {
    try (Lines lines = source) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        explain(article(line), out);
      }
    }
  }

  private void explain(Article article, PrintWriter out) {
    if (article == null || uri != null && !uri.equals(article.uri())) {
      return;
    }
    explained++;
    List<Statement> statements =
        reader.read(article).stream().filter(s -> s.confidence() >= least).toList();
    if (html) {
      page.add(article, statements);
    } else {
      out.println(Explanation.of(article, statements));
    }
  }

  /** The article that a record holds; null, and a line on standard error, when it holds none. */
  private Article article(byte[] value) {
    ReadResult result = ninjs.read(value, Instant.now());
    if (result instanceof ReadResult.Read read) {
      return read.article();
    }
    spec.commandLine().getErr().println("not an article: " + result);
    return null;
  }

  /** The last version of the article with the uri {@link #what} on the raw topic. */
  private Article lookUp() {
    if (!what.contains(":")) {
      throw new Main.UsageException(what + " is no file and no uri");
    }
    Settings settings = connection.settings();
    Clusters.connect(settings).close();
    List<Article> found = new ArrayList<>();
    Consumer<byte[]> keep =
        value -> {
          if (ninjs.read(value, Instant.now()) instanceof ReadResult.Read read
              && read.article().uri().equals(what)) {
            found.add(read.article());
          }
        };
    List<String> topics = List.of(settings.topics().named(Topics.RAW));
    try (TopicReader raw = new TopicReader(settings.clients(), topics, true)) {
      while (!raw.caughtUp()) {
        raw.poll(Duration.ofMillis(300), r -> keep.accept(r.value()));
      }
    }
    return found.isEmpty() ? null : found.get(found.size() - 1);
  }
}
