package io.claimshift.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.wire.Json;
import io.claimshift.wire.Topics;
import io.claimshift.wire.WithdrawalRecord;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Has an alert taken back that was wrong though its article stands. */
@Command(
    name = "withdraw",
    mixinStandardHelpOptions = true,
    description = {
      "Takes back an alert that was wrong: another alert, of type retraction, names it and says"
          + " why.",
      "The position that it was made from no longer counts, so that nothing later is measured"
          + " against it. The request stays on the topic 'withdrawals', so that a replay takes the"
          + " alert back again."
    })
final class WithdrawCommand implements Callable<Integer> {
  private static final Duration POLL = Duration.ofMillis(300);

  @Spec private CommandSpec spec;
  @Mixin private ConnectionOptions connection;

  @Parameters(paramLabel = "ALERT", description = "The alert's id (alertId).")
  private String alertId;

  @Option(
      names = "--why",
      required = true,
      paramLabel = "TEXT",
      description = "The reason, for everybody who got the alert.")
  private String why;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "",
      description = "Who says so; kept with the request, not shown in the alert.")
  private String by;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long to wait for the retraction; ${DEFAULT-VALUE} where not given.")
  private int timeout;

  private JsonNode wrong;
  private JsonNode retraction;

  @Override
  public Integer call() {
    if (why.isBlank()) {
      throw new Main.UsageException("--why must say something");
    }
    Settings settings = connection.settings();
    Clusters.connect(settings).close();
    List<String> alerts = List.of(settings.topics().named(Topics.ALERTS));
    try (TopicReader reader = new TopicReader(settings.clients(), alerts, true)) {
      do {
        reader.poll(POLL, this::look);
      } while (!reader.caughtUp());
      if (wrong == null) {
        throw new Main.FailedException("there is no alert " + alertId + " on " + alerts.get(0));
      }
      if (retraction != null) {
        throw new Main.FailedException(
            "alert " + alertId + " is taken back already, by " + text(retraction, "alertId"));
      }
      send(settings);
      await(reader);
    }
    spec.commandLine().getOut().println(AlertText.of(retraction));
    return 0;
  }

  private void look(ConsumerRecord<byte[], byte[]> record) {
    JsonNode alert = record.value() == null ? null : json(record.value());
    if (alert != null && text(alert, "alertId").equals(alertId)) {
      wrong = alert;
    } else if (alert != null && text(alert, "withdraws").equals(alertId)) {
      retraction = alert;
    }
  }

  private void await(TopicReader reader) {
    long end = System.nanoTime() + Duration.ofSeconds(timeout).toNanos();
    while (retraction == null) {
      if (System.nanoTime() > end) {
        throw new Main.FailedException(
            "the request is sent and was not answered within "
                + timeout
                + " s: it is carried out when an instance runs that still follows claim "
                + text(wrong, "claimId"));
      }
      reader.poll(POLL, this::look);
    }
  }

  private void send(Settings settings) {
    Map<String, Object> properties = new HashMap<>(settings.clients());
    properties.putIfAbsent(ProducerConfig.ACKS_CONFIG, "all");
    String topic = settings.topics().withdrawals().name();
    byte[] value =
        Json.bytes(new WithdrawalRecord(alertId, text(wrong, "claimId"), why, by, Instant.now()));
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer())) {
      producer.send(new ProducerRecord<>(topic, alertId, value)).get();
    } catch (ExecutionException e) {
      throw new Main.FailedException(
          "cannot write to " + topic + ": " + e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Main.FailedException("interrupted", e);
    }
  }

  private static JsonNode json(byte[] value) {
    try {
      return Json.read(value, JsonNode.class);
    } catch (UncheckedIOException e) {
      throw new Main.FailedException(
          "no alert, but on the topic of alerts: " + new String(value, StandardCharsets.UTF_8), e);
    }
  }

  private static String text(JsonNode alert, String field) {
    return alert.path(field).asText("");
  }
}
