import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Takes a desk's alerts, each once, and takes back those that are withdrawn. */
public final class Alerts {
  private static final ObjectMapper JSON = new ObjectMapper();

  public static void main(String[] arguments) throws Exception {
    Map<String, Object> properties =
        Map.of(
            "bootstrap.servers", arguments[0],
            "group.id", arguments[2],
            "isolation.level", "read_committed", // never what a rolled-back transaction wrote
            "enable.auto.commit", false, // committed when the work is done, not when it was read
            "auto.offset.reset", "earliest"); // a new group begins with all that is kept
    StringDeserializer text = new StringDeserializer();
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(properties, text, text)) {
      consumer.subscribe(List.of(arguments[1]));
      Set<String> done = new HashSet<>(); // in a service: a unique column of its own database
      while (true) {
        for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofSeconds(1))) {
          String id =
              new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
          if (done.add(id)) {
            handle(JSON.readTree(record.value()));
          }
        }
        consumer.commitSync();
      }
    }
  }

  private static void handle(JsonNode alert) {
    if (alert.hasNonNull("withdraws")) {
      System.out.println("take back " + alert.get("withdraws").asText());
    } else {
      System.out.printf(
          "%s %s: %s, %s -> %s%n",
          alert.get("alertId").asText(),
          alert.get("severity").asText(),
          alert.get("holder").asText(),
          alert.get("from").asText(),
          alert.get("to").asText());
    }
  }
}
