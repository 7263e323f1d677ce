package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.broker.EmbeddedBroker;
import io.claimshift.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that starts anew, beside another whose name begins alike. */
class ResetIT {
  private static final String NEIGHBOUR = "claimshift-green-claims-changelog";

  @TempDir private Path state;

  @Test
  void reset_needsTheNameAndNoInstance_removesWhatIsInternal_andTheNextRunTellsAgain()
      throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start()) {
      Settings settings = settings(broker);
      try (Admin admin = Clusters.connect(settings)) {
        Assembly.localTopics(settings).apply(admin);
        admin.createTopics(List.of(new NewTopic(NEIGHBOUR, 1, (short) 1))).all().get();
        send(settings);
        Commands whileRunning;
        List<String> first;
        try (Instance instance = new Instance(settings).start()) {
          first = unique(settings, instance, 1);
          whileRunning = reset(settings, "--confirm", "claimshift");
        }

        Commands plan = planOnceTheSessionIsOver(settings);
        Commands wrongName = reset(settings, "--confirm", "claimshift-green");
        Set<String> untouched = admin.listTopics().names().get();
        Commands done = reset(settings, "--confirm", "claimshift");

        assertThat(whileRunning.code()).isEqualTo(1);
        assertThat(whileRunning.err()).contains("stop all instances first");
        assertThat(plan.code()).as(plan.err()).isZero();
        assertThat(plan.out())
            .contains("would remove topic claimshift-claims-changelog")
            .contains("would remove topic claimshift-stories-by-id-repartition")
            .contains("would remove the offsets of group claimshift")
            .contains("would remove local state " + state.resolve("claimshift"))
            .doesNotContain("green");
        assertThat(wrongName.code()).isEqualTo(2);
        assertThat(untouched).contains("claimshift-claims-changelog");
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(admin.listTopics().names().get())
            .contains(NEIGHBOUR, Topics.ALERTS, Topics.UNIQUE)
            .noneMatch(name -> name.startsWith("claimshift-") && !name.equals(NEIGHBOUR));
        assertThat(Files.exists(state.resolve("claimshift"))).isFalse();
        try (Instance again = new Instance(settings).start()) {
          List<String> both = unique(settings, again, 2);
          assertThat(both).containsExactly(first.get(0), first.get(0));
        }
      }
    }
  }

  private Settings settings(EmbeddedBroker broker) {
    Map<String, String> values = new HashMap<>(Assembly.local());
    values.put("bootstrap.servers", broker.bootstrapServers());
    values.put("state.dir", state.toString());
    // A stopped member is missed after its session; the default would cost most of a minute here.
    values.put("main.consumer.session.timeout.ms", "6000");
    return new Settings(values);
  }

  private static Commands planOnceTheSessionIsOver(Settings settings) {
    Commands plan = reset(settings);
    while (plan.err().contains("stop all instances first")) {
      plan = reset(settings);
    }
    return plan;
  }

  private static Commands reset(Settings settings, String... more) {
    List<String> words = new ArrayList<>(List.of("reset"));
    settings
        .originalsStrings()
        .forEach((key, value) -> words.addAll(List.of("--set", key + "=" + value)));
    words.addAll(List.of(more));
    return Commands.run(words.toArray(String[]::new));
  }

  private static void send(Settings settings) {
    try (RawProducer producer =
        new RawProducer(settings.clients(), settings.topics().named(Topics.RAW))) {
      producer.send(
          "{\"uri\":\"urn:a\",\"headline\":\"Harbour\"}".getBytes(StandardCharsets.UTF_8));
      producer.flush();
    }
  }

  /** Uris on the topic of unique articles, once there are so many. */
  private static List<String> unique(Settings settings, Instance instance, int count) {
    List<String> uris = new ArrayList<>();
    try (TopicReader reader =
        new TopicReader(
            settings.clients(), List.of(settings.topics().named(Topics.UNIQUE)), true)) {
      while (uris.size() < count) {
        instance.failIfBroken();
        reader.poll(
            Duration.ofMillis(100),
            record -> uris.add(new String(record.key(), StandardCharsets.UTF_8)));
      }
    }
    return uris;
  }
}
