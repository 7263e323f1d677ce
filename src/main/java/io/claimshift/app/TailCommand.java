package io.claimshift.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.wire.Json;
import io.claimshift.wire.Topics;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a topic for a person. */
@Command(
    name = "tail",
    mixinStandardHelpOptions = true,
    description = {
      "Prints what comes on a topic: alerts and statements as a person reads them, others and"
          + " --json as JSON lines.",
      "Goes on until Ctrl-C, or with --once until everything so far was shown."
    })
final class TailCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ConnectionOptions connection;

  @Parameters(
      arity = "0..1",
      paramLabel = "TOPIC",
      defaultValue = Topics.ALERTS,
      description = "Name without prefix; ${DEFAULT-VALUE} where none is given.")
  private String topic;

  @Option(names = "--from-beginning", description = "Everything kept, not only what comes now.")
  private boolean fromBeginning;

  @Option(names = "--once", description = "Ends when everything so far was shown.")
  private boolean once;

  @Option(names = "--json", description = "Values as JSON, one a line.")
  private boolean json;

  @Override
  public Integer call() {
    Settings settings = connection.settings();
    Clusters.connect(settings).close();
    String name = settings.topics().named(topic);
    PrintWriter out = spec.commandLine().getOut();
    try (Stop stop = Stop.onSignal();
        TopicReader reader =
            new TopicReader(settings.clients(), List.of(name), fromBeginning || once)) {
      boolean more = true;
      while (more && !stop.requested()) {
        reader.poll(Duration.ofMillis(300), record -> out.println(line(record)));
        out.flush();
        more = !once || !reader.caughtUp();
      }
    }
    return 0;
  }

  private String line(ConsumerRecord<byte[], byte[]> record) {
    if (record.value() == null) {
      return "(removed) " + new String(record.key(), StandardCharsets.UTF_8);
    }
    String value = new String(record.value(), StandardCharsets.UTF_8);
    try {
      return json ? value : readable(Json.MAPPER.readTree(value), value);
    } catch (IOException e) {
      // Raw topics carry what agencies send, also what is not JSON.
      return value;
    }
  }

  private String readable(JsonNode node, String value) {
    if (topic.startsWith(Topics.ALERTS)) {
      return AlertText.of(node);
    }
    return topic.equals(Topics.STATEMENTS) ? AlertText.statement(node) : value;
  }
}
