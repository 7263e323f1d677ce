package io.claimshift.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.wire.Json;
import io.claimshift.wire.Topics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The whole pipeline on a broker of its own, with a sample wire stream in fast motion. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Starts a Kafka broker in this process, runs the whole pipeline on it and plays a sample"
          + " wire stream in fast motion.",
      "Alerts are printed as they come and shown on the desk page. Goes on until Ctrl-C; needs"
          + " nothing else and leaves nothing behind."
    })
final class DemoCommand implements Callable<Integer> {
  private static final Duration POLL = Duration.ofMillis(100);

  @Spec private CommandSpec spec;

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "5",
      description = "Articles a second; ${DEFAULT-VALUE} where not given.")
  private double rate;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "0",
      description = "Port of the desk page; a free one where not given.")
  private int port;

  @Option(names = "--once", description = "Ends when the stream is over and every alert printed.")
  private boolean once;

  private PrintWriter out;
  private int alerts;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!(rate > 0)) {
      throw new Main.UsageException("--rate must be above 0");
    }
    out = spec.commandLine().getOut();
    say("Starting a broker and the pipeline in this process ...");
    Map<String, String> values = Map.of(Settings.DESK_PORT, Integer.toString(port));
    try (Stop stop = Stop.onSignal();
        LocalCluster cluster = LocalCluster.start(values);
        Desk desk = Desk.open(cluster.settings(), new SimpleMeterRegistry());
        Instance instance = new Instance(cluster.settings(), null, desk.self());
        TopicReader reader = alertsOf(cluster.settings())) {
      SampleDesks.open(cluster.settings());
      desk.attach(instance.claims());
      instance.start();
      say("Desk page: " + desk.address());
      play(cluster.settings(), instance, reader, stop);
      if (once || stop.requested()) {
        return 0;
      }
      say("The desk page stays at " + desk.address() + " until Ctrl-C.");
      while (!stop.requested()) {
        instance.failIfBroken();
        reader.poll(POLL, this::print);
      }
    }
    return 0;
  }

  private static TopicReader alertsOf(Settings settings) {
    String alerts = settings.topics().named(Topics.ALERTS);
    return new TopicReader(settings.clients(), List.of(alerts), true);
  }

  private void play(Settings settings, Instance instance, TopicReader reader, Stop stop)
      throws IOException, InterruptedException {
    try (Lines lines = new Lines(SampleStream.open());
        RawProducer producer =
            new RawProducer(settings.clients(), settings.topics().named(Topics.RAW));
        Admin admin = Clusters.connect(settings)) {
      long sent = 0;
      long start = System.nanoTime();
      for (byte[] line = lines.next(); line != null && !stop.requested(); line = lines.next()) {
        producer.send(line);
        sent++;
        while (System.nanoTime() - start < sent / rate * 1e9 && !stop.requested()) {
          reader.poll(POLL, this::print);
        }
      }
      producer.flush();
      Drain drain =
          new Drain(admin, settings.getString("application.id"), settings.topics().inputs());
      while (!stop.requested() && (!drain.done() || !reader.caughtUp())) {
        instance.failIfBroken();
        reader.poll(POLL, this::print);
      }
      say(String.format("%nThe stream is over: %d articles, %d alerts.", sent, alerts));
    }
  }

  private void print(ConsumerRecord<byte[], byte[]> alert) {
    alerts++;
    say("\n" + AlertText.of(Json.read(alert.value(), JsonNode.class)).stripTrailing());
  }

  private void say(String text) {
    out.println(text);
    out.flush();
  }
}
