package io.claimshift.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds records against the published schemas of their topics. */
public final class Contracts {

  private static final String SCHEMAS = "classpath:io/claimshift/topics/schemas/";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Schema> LOADED = new ConcurrentHashMap<>();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private Contracts() {}

  /**
   * What a value breaks of its topic's schema.
   *
   * @param topic name without prefix; {@code alerts.<desk>} for any desk
   * @param json the value
   * @return one line for each violation, empty where the value is as published
   */
  public static List<String> violations(String topic, String json) {
    try {
      return violations(topic, JSON.readTree(json));
    } catch (JsonProcessingException broken) {
      return List.of("no JSON: " + broken.getOriginalMessage());
    }
  }

  static List<String> violations(String topic, JsonNode value) {
    String name = topic.startsWith("alerts.") ? "alerts.desk" : topic;
    Schema schema = LOADED.computeIfAbsent(name, Contracts::load);
    return schema.validate(value).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  /** What a schema itself breaks of JSON Schema 2020-12. */
  static List<String> schemaViolations(JsonNode schema) {
    Schema meta = REGISTRY.getSchema(SchemaLocation.of(schema.path("$schema").asText()));
    return meta.validate(schema).stream().map(Object::toString).toList();
  }

  /** What a value breaks of a part of a schema that refers to no other. */
  static List<String> violations(JsonNode schema, JsonNode value) {
    return REGISTRY.getSchema(schema).validate(value).stream().map(Object::toString).toList();
  }

  private static Schema load(String topic) {
    return REGISTRY.getSchema(SchemaLocation.of(SCHEMAS + topic + ".schema.json"));
  }
}
