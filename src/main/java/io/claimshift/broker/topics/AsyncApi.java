package io.claimshift.broker.topics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the channels of an AsyncAPI 3 document and their Kafka bindings. */
final class AsyncApi {

  private static final String BUNDLED = "/io/claimshift/topics/asyncapi.yaml";

  private AsyncApi() {}

  /**
   * The topics of the bundled document, named by their channels' addresses.
   *
   * @throws IllegalStateException where the document is missing or lacks what a topic needs
   */
  static List<TopicSpec> bundled() {
    try (InputStream document = AsyncApi.class.getResourceAsStream(BUNDLED)) {
      if (document == null) {
        throw new IllegalStateException("Missing from the program: " + BUNDLED);
      }
      return read(new YAMLMapper().readTree(document));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<TopicSpec> read(JsonNode document) {
    List<TopicSpec> topics = new ArrayList<>();
    for (JsonNode channel : document.path("channels")) {
      String address = required(channel, "address").asText();
      JsonNode kafka = channel.path("bindings").path("kafka");
      topics.add(
          new TopicSpec(
              address,
              required(kafka, "partitions").intValue(),
              required(kafka, "replicas").intValue(),
              config(required(kafka, "topicConfiguration")),
              true));
    }
    return topics;
  }

  private static Map<String, String> config(JsonNode configuration) {
    Map<String, String> config = new TreeMap<>();
    configuration.properties().forEach(e -> config.put(e.getKey(), setting(e.getValue())));
    return config;
  }

  /** Kafka writes lists, as that of cleanup policies, with commas. */
  private static String setting(JsonNode value) {
    if (!value.isArray()) {
      return value.asText();
    }
    List<String> items = new ArrayList<>();
    value.forEach(item -> items.add(item.asText()));
    return String.join(",", items);
  }

  private static JsonNode required(JsonNode node, String field) {
    if (!node.has(field)) {
      throw new IllegalStateException(BUNDLED + ": a channel has no " + field);
    }
    return node.get(field);
  }
}
