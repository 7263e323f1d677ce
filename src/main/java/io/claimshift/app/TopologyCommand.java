package io.claimshift.app;

import io.claimshift.pipeline.AlertPipeline;
import io.claimshift.pipeline.Mermaid;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.streams.TopologyDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the topology; needs no cluster. */
@Command(
    name = "topology",
    mixinStandardHelpOptions = true,
    description = "Prints the topology as Kafka describes it, or as a Mermaid flowchart.")
final class TopologyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--mermaid", description = "As a Mermaid flowchart, for Markdown pages.")
  private boolean mermaid;

  @Override
  public Integer call() {
    Settings settings = new Settings(Map.of("bootstrap.servers", "none:0"));
    TopologyDescription description =
        new AlertPipeline(Assembly.pipeline(settings, desk -> true)).topology().describe();
    spec.commandLine().getOut().println(mermaid ? Mermaid.flowchart(description) : description);
    return 0;
  }
}
