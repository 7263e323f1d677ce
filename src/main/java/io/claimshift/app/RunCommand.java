package io.claimshift.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs one instance against a real cluster until it is told to stop. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = {
      "Runs one instance of the pipeline against a Kafka cluster.",
      "Start more with the same application.id to share the work. The topics must be there:"
          + " 'topics apply' makes them."
    })
final class RunCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(RunCommand.class);

  @Mixin private ConnectionOptions connection;

  @Option(names = "--desk", description = "Also serve the desk page (desk.host, desk.port).")
  private boolean desk;

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = connection.settings();
    boolean served = desk || settings.getBoolean(Settings.DESK);
    if (served) {
      Desk.options(settings);
    }
    refuseWrongTopics(settings);
    try (Stop stop = Stop.onSignal();
        Status status = Status.open(settings);
        Desk page = served ? Desk.open(settings, status.registry()) : null;
        Instance instance = new Instance(settings, status, page == null ? null : page.self())) {
      if (page != null) {
        page.attach(instance.claims());
        LOG.info("desk page at {}", page.address());
      }
      instance.start();
      LOG.info("{} is running", settings.getString("application.id"));
      instance.await(stop);
      LOG.info("stopping");
    }
    return 0;
  }

  private static void refuseWrongTopics(Settings settings) {
    try (Admin admin = Clusters.connect(settings)) {
      List<String> problems = Assembly.topics(settings).problems(admin);
      if (!problems.isEmpty()) {
        throw new Main.UsageException(
            "the cluster's topics do not fit:\n  "
                + String.join("\n  ", problems)
                + "\n'claimshift topics plan' shows the difference, 'topics apply' makes it");
      }
    }
  }
}
