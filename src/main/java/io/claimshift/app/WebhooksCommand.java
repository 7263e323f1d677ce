package io.claimshift.app;

import io.claimshift.status.WebhookMetrics;
import io.claimshift.webhook.Endpoint;
import io.claimshift.webhook.EndpointFile;
import io.claimshift.webhook.WebhookOptions;
import io.claimshift.webhook.Webhooks;
import io.claimshift.wire.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Posts desks' alerts to HTTP endpoints until it is told to stop. */
@Command(
    name = "webhooks",
    mixinStandardHelpOptions = true,
    description = {
      "Posts the alerts of desks to HTTP endpoints, each in a consumer group of its own.",
      "An endpoint gets what its desk's watch selects, in order, and again until it answers 2xx;"
          + " what it refuses goes to webhooks.refused. Private addresses are refused unless"
          + " allowed."
    },
    footer = {
      "",
      "FILE is a JSON array, for example:",
      "  [{\"name\": \"chat\", \"desk\": \"world\", \"url\": \"https://hooks.example.com/T0/B0\",",
      "    \"format\": \"slack\"},",
      "   {\"name\": \"cms\", \"desk\": \"world\", \"url\": \"http://cms.internal:8000/alerts\",",
      "    \"format\": \"cloudevents\", \"secretVariable\": \"CMS_SECRET\","
          + " \"allowPrivate\": true}]",
      "More about it: src/main/docs/consumers.md"
    })
final class WebhooksCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(WebhooksCommand.class);
  private static final long LOOK_MS = 200;

  @Mixin private ConnectionOptions connection;

  @Option(
      names = "--endpoints",
      required = true,
      paramLabel = "FILE",
      description = "The endpoints.")
  private Path file;

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = connection.settings();
    List<Endpoint> endpoints = endpoints();
    Topics topics = settings.topics();
    Clusters.requireTopic(settings, topics.named(Topics.REFUSED));
    endpoints.forEach(e -> Clusters.requireTopic(settings, topics.desk(e.desk())));
    WebhookOptions options =
        new WebhookOptions(
            endpoints,
            settings.clients(),
            settings.getString("application.id") + "-webhook-",
            topics::desk,
            topics.named(Topics.REFUSED),
            Duration.ofMillis(settings.getInt(Settings.WEBHOOK_TIMEOUT)),
            Duration.ofMillis(settings.getLong(Settings.WEBHOOK_GIVE_UP)));
    WebhookMetrics metrics =
        new WebhookMetrics(endpoints.stream().map(Endpoint::name).toList(), InstantSource.system());
    try (Stop stop = Stop.onSignal();
        StatusPage status = new StatusPage(metrics::health);
        Webhooks webhooks = new Webhooks(options, metrics)) {
      metrics.bindTo(status.registry());
      status.listen(settings, () -> {});
      webhooks.start();
      endpoints.forEach(e -> LOG.info("{} gets the alerts of desk {}", e.name(), e.desk()));
      ClockWatch clock = ClockWatch.begin();
      while (!stop.requested() && webhooks.failure() == null) {
        Thread.sleep(LOOK_MS);
        clock.failIfSetBack();
      }
      if (webhooks.failure() != null) {
        throw new Main.FailedException(
            "webhooks stopped: " + webhooks.failure().getMessage(), webhooks.failure());
      }
    }
    return 0;
  }

  private List<Endpoint> endpoints() {
    try {
      return EndpointFile.read(file, System.getenv());
    } catch (IllegalArgumentException e) {
      throw new Main.UsageException(e.getMessage());
    }
  }
}
