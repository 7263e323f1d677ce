package io.claimshift.app;

import io.claimshift.alert.AlertType;
import io.claimshift.alert.Severity;
import io.claimshift.broker.topics.TopicDifference;
import io.claimshift.wire.Json;
import io.claimshift.wire.Topics;
import io.claimshift.wire.WatchRecord;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What each desk wants to hear of. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "list|add|remove",
    description = {
      "Says which alerts a desk wants; they go to the topic alerts.<desk>.",
      "A change counts from the next alert on; nothing is restarted."
    })
final class WatchCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new picocli.CommandLine.ParameterException(
        spec.commandLine(), "say 'watch list', 'watch add' or 'watch remove'");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Shows every desk's watch.")
  int list(
      @Mixin ConnectionOptions connection,
      @Option(names = "--json", description = "As JSON, one a line.") boolean json) {
    PrintWriter out = spec.commandLine().getOut();
    new KeptTopic(connection.settings(), Topics.WATCHES).print(out, json);
    return 0;
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = {
        "Sets a desk's watch in place of the one it had, and makes its topic where it is missing.",
        "An alert has to meet every condition given; without any the desk gets all alerts. Options"
            + " may be given more than once: one of the values has to fit."
      },
      footer = {
        "",
        "Example: watch add world --actor DPRK --actor Russia --word 'troop*' --least bulletin"
            + " --quiet 23:00-06:00 --zone Europe/London --unless urgent"
      })
  int add(@Mixin ConnectionOptions connection, @Mixin Conditions conditions) {
    WatchRecord watch = conditions.watch();
    try {
      watch.watch();
    } catch (IllegalArgumentException e) {
      throw new Main.UsageException("no watch: " + e.getMessage());
    }
    Settings settings = connection.settings();
    KeptTopic watches = new KeptTopic(settings, Topics.WATCHES);
    PrintWriter out = spec.commandLine().getOut();
    makeTopic(settings, watch.desk(), out);
    boolean replaced = watches.read().containsKey(watch.desk());
    watches.put(watch.desk(), watch);
    out.println(replaced ? "replaced the watch of" : "added a watch for");
    KeptTopic.print(out, watch.desk(), Json.bytes(watch), false);
    return 0;
  }

  private static void makeTopic(Settings settings, String desk, PrintWriter out) {
    try (Admin admin = Clusters.connect(settings)) {
      List<TopicDifference> differences = Assembly.deskTopics(settings, List.of(desk)).apply(admin);
      differences.forEach(difference -> out.println(difference.line()));
      if (!differences.stream().allMatch(TopicDifference::applicable)) {
        throw new Main.FailedException("the desk has no topic as declared; no watch was set");
      }
    } catch (KafkaException e) {
      throw new Main.FailedException("cannot make the desk's topic: " + e.getMessage(), e);
    }
  }

  @Command(
      name = "remove",
      mixinStandardHelpOptions = true,
      description = {
        "Takes a desk's watch away: it gets no more alerts, and none that still waits.",
        "Its topic stays, with what is on it."
      })
  int remove(
      @Mixin ConnectionOptions connection,
      @Parameters(paramLabel = "DESK", description = "The desk's name.") String desk) {
    new KeptTopic(connection.settings(), Topics.WATCHES)
        .remove(desk, "desk " + desk + " has no watch");
    spec.commandLine().getOut().println("removed the watch of " + desk);
    return 0;
  }

  /** A watch as it is typed. */
  static final class Conditions {
    @Parameters(paramLabel = "DESK", description = "Letters, digits, '_' and '-'.")
    private String desk;

    @Option(
        names = "--actor",
        paramLabel = "NAME",
        description = "Holder or agent, by any name it is known under.")
    private List<String> actors;

    @Option(
        names = "--word",
        paramLabel = "WORDS",
        description = "Word or phrase of claim or headline; 'missil*' for any ending.")
    private List<String> words;

    @Option(
        names = "--type",
        paramLabel = "TYPE",
        description = "${COMPLETION-CANDIDATES}; in any case.")
    private Set<AlertType> types;

    @Option(
        names = "--least",
        paramLabel = "SEVERITY",
        description = "At least this urgent: ${COMPLETION-CANDIDATES}.")
    private Severity least;

    @Option(
        names = "--language",
        paramLabel = "TAG",
        description = "Language of the article; 'en' for en-GB too.")
    private List<String> languages;

    @Option(names = "--min-confidence", paramLabel = "0..1", description = "At least this sure.")
    private Double minConfidence;

    @Option(
        names = "--quiet",
        paramLabel = "HH:MM-HH:MM",
        description = "Hours in which alerts wait; needs --zone.")
    private String quiet;

    @Option(
        names = "--zone",
        paramLabel = "ZONE",
        description = "Time zone of --quiet, as in Europe/London.")
    private String zone;

    @Option(
        names = "--unless",
        paramLabel = "SEVERITY",
        description = "As urgent as this breaks the quiet; flash where not given.")
    private Severity unless;

    WatchRecord watch() {
      return new WatchRecord(
          desk, actors, words, types, least, languages, minConfidence, quietHours());
    }

    private WatchRecord.Quiet quietHours() {
      if (quiet == null) {
        if (zone != null || unless != null) {
          throw new Main.UsageException("--zone and --unless say something of --quiet only");
        }
        return null;
      }
      String[] ends = quiet.split("-", -1);
      if (ends.length != 2) {
        throw new Main.UsageException("--quiet: two times, as in 23:00-06:00, not " + quiet);
      }
      return new WatchRecord.Quiet(ends[0].strip(), ends[1].strip(), zone, unless);
    }
  }
}
