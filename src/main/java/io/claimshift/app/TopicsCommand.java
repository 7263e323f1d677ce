package io.claimshift.app;

import io.claimshift.broker.topics.TopicDifference;
import io.claimshift.wire.Topics;
import io.claimshift.wire.WatchRecord;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Brings a cluster's topics to what topics/ declares. */
@Command(
    name = "topics",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "plan|apply",
    description = {
      "Compares the topics that the pipeline needs with a cluster.",
      "Never deletes a topic and never shrinks one; what cannot be changed is told."
    })
final class TopicsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new picocli.CommandLine.ParameterException(
        spec.commandLine(), "say 'topics plan' or 'topics apply'");
  }

  @Command(
      name = "plan",
      mixinStandardHelpOptions = true,
      description = "Shows the difference; changes nothing.")
  int plan(@Mixin ConnectionOptions connection) {
    Settings settings = connection.settings();
    try (Admin admin = Clusters.connect(settings)) {
      return show(Assembly.topics(settings, desks(settings, admin)).plan(admin), "would ");
    } catch (KafkaException e) {
      throw new Main.FailedException("cannot compare the topics: " + e.getMessage(), e);
    }
  }

  @Command(
      name = "apply",
      mixinStandardHelpOptions = true,
      description = "Makes the difference and waits until every partition has a leader.")
  int apply(@Mixin ConnectionOptions connection) {
    Settings settings = connection.settings();
    try (Admin admin = Clusters.connect(settings)) {
      return show(Assembly.topics(settings, desks(settings, admin)).apply(admin), "");
    } catch (KafkaException e) {
      throw new Main.FailedException("cannot change the topics: " + e.getMessage(), e);
    }
  }

  /** The desks that have a watch; none where there is nowhere to look. */
  private static List<String> desks(Settings settings, Admin admin) {
    try {
      String watches = settings.topics().named(Topics.WATCHES);
      return admin.listTopics().names().get().contains(watches)
          ? new KeptTopic(settings, Topics.WATCHES)
              .read().keySet().stream().filter(WatchRecord::isDesk).toList()
          : List.of();
    } catch (ExecutionException e) {
      throw new Main.FailedException("cannot list topics: " + e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Main.FailedException("interrupted", e);
    }
  }

  /** Conflicts are a failure: the cluster is not, and will not be, as declared. */
  private int show(List<TopicDifference> differences, String verb) {
    PrintWriter out = spec.commandLine().getOut();
    differences.forEach(d -> out.println(d.applicable() ? verb + d.line() : d.line()));
    if (differences.isEmpty()) {
      out.println("the cluster's topics are as declared");
    }
    return differences.stream().allMatch(TopicDifference::applicable) ? 0 : Main.FAILED;
  }
}
