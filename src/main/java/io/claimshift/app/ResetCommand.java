package io.claimshift.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes an application forget all it knows, so that it starts from its inputs' beginning. */
@Command(
    name = "reset",
    mixinStandardHelpOptions = true,
    description = {
      "Makes an application forget what it knows: its internal topics, its place in the inputs and"
          + " its local state. The next 'run' reads all that the inputs still hold and tells"
          + " everything again, with the same ids. Public topics are left as they are.",
      "Shows what would go; does it only where --confirm repeats the application.id, and never"
          + " while an instance runs. Other machines' state.dir is not reached: clear it there."
    })
final class ResetCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ConnectionOptions connection;

  @Option(
      names = "--confirm",
      paramLabel = "APPLICATION_ID",
      description = "Does it; must repeat the application.id.")
  private String confirmed;

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = connection.settings();
    String application = settings.getString("application.id");
    if (confirmed != null && !confirmed.equals(application)) {
      throw new Main.UsageException(
          "--confirm " + confirmed + " is not the application.id, which is " + application);
    }
    PrintWriter out = spec.commandLine().getOut();
    try (Admin admin = Clusters.connect(settings)) {
      Forgetting forgetting = new Forgetting(admin, settings);
      int running = forgetting.members();
      if (running > 0) {
        throw new Main.FailedException(
            application
                + " has running members ("
                + running
                + "): stop all instances first; one that was stopped counts until its session is"
                + " over (session.timeout.ms)");
      }
      List<String> things = confirmed == null ? forgetting.plan() : forgetting.apply();
      things.forEach(
          thing -> out.println((confirmed == null ? "would remove " : "removed ") + thing));
      if (things.isEmpty()) {
        out.println(application + " knows nothing on this cluster and this machine");
      } else if (confirmed == null) {
        out.println("nothing is done yet; --confirm " + application + " does it");
      }
    }
    return 0;
  }
}
