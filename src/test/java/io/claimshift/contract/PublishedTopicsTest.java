package io.claimshift.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of {@code topics/} against each other and against what consumers were promised. */
class PublishedTopicsTest {

  private static final Path TOPICS = Path.of("topics");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> SCALARS = Set.of("string", "integer", "number");
  private static final Set<String> INPUTS =
      Set.of("articles.raw", "actors", "watches", "withdrawals");

  static Stream<String> topics() throws IOException {
    return files("schemas", ".schema.json").stream();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void schema_isJsonSchema(String topic) throws IOException {
    assertThat(Contracts.schemaViolations(schema(topic))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void schema_explainsEveryProperty(String topic) throws IOException {
    JsonNode schema = schema(topic);

    assertThat(schema.path("title").asText()).isNotBlank();
    assertThat(schema.path("description").asText()).isNotBlank();
    assertExplained(schema);
  }

  @ParameterizedTest
  @MethodSource("topics")
  void schema_givesAnExampleOfEveryValue_thatKeepsIt(String topic) throws IOException {
    assertExemplified(schema(topic));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void example_isAsPublished_alsoWithFieldsToCome(String topic) throws IOException {
    ObjectNode example = example(topic);
    assertThat(Contracts.violations(topic, example)).isEmpty();

    example.put("addedLater", true);

    assertThat(Contracts.violations(topic, example)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void missingRequiredField_isAViolation(String topic) throws IOException {
    String described = topic.equals("alerts.desk") ? "alerts" : topic;
    assertThat(schema(described).path("required")).isNotEmpty();
    for (JsonNode field : schema(described).path("required")) {
      ObjectNode example = example(topic);
      example.remove(field.asText());

      assertThat(Contracts.violations(topic, example))
          .singleElement()
          .asString()
          .contains(field.asText());
    }
  }

  @Test
  void badValues_areViolations() {
    assertThat(Contracts.violations("watches", "{\"desk\":\"no spaces\"}")).hasSize(1);
    assertThat(Contracts.violations("watches", "{\"desk\":\"world\",\"types\":[\"rumour\"]}"))
        .hasSize(1);
    assertThat(Contracts.violations("actors", "{\"name\":1}")).hasSize(1);
    assertThat(Contracts.violations("actors", "{")).hasSize(1);
  }

  @Test
  void timeThatIsNone_isAViolation() throws IOException {
    ObjectNode example = example("alerts");
    example.put("detectedAt", "yesterday");

    assertThat(Contracts.violations("alerts.world", example)).hasSize(1);
  }

  @Test
  void spansOfTheExamples_standInTheExampleArticle() throws IOException {
    JsonNode article = example("articles.unique");
    JsonNode statement = example("statements");
    for (String part : Set.of("sentence", "source", "cue", "content")) {
      assertSpan(article.path(statement.path("field").asText()).asText(), statement.path(part));
    }
    JsonNode after = example("alerts").path("evidence").get(0);
    String text = article.path(after.path("field").asText()).asText();
    assertSpan(text, after);
    assertSpan(text, after.path("cue"));
  }

  @Test
  void asyncApi_namesEverySchemaAndExample() throws IOException {
    Set<String> named = new TreeSet<>();
    asyncApi().findValuesAsText("$ref").stream()
        .filter(reference -> reference.startsWith("./"))
        .forEach(named::add);
    Set<String> present = new TreeSet<>();
    files("schemas", ".schema.json").forEach(t -> present.add("./schemas/" + t + ".schema.json"));
    files("examples", ".json").forEach(topic -> present.add("./examples/" + topic + ".json"));

    assertThat(named).isEqualTo(present);
  }

  @Test
  void asyncApi_declaresTheTopics_withTheirCleanup() throws IOException {
    TreeMap<String, String> cleanup = new TreeMap<>();
    for (JsonNode channel : asyncApi().path("channels")) {
      cleanup.put(
          channel.path("address").asText(),
          configuration(channel).path("cleanup.policy").path(0).asText());
    }

    assertThat(cleanup)
        .hasToString(
            "{actors=compact, alerts=delete, alerts.{desk}=delete, articles.copies=delete,"
                + " articles.raw=delete, articles.rejected=delete, articles.unique=delete,"
                + " claims=compact, statements=delete, watches=compact,"
                + " webhooks.refused=delete, withdrawals=delete}");
  }

  @Test
  void retention_isSetWhereRecordsAreDeleted_andLongForAlerts() throws IOException {
    for (JsonNode channel : asyncApi().path("channels")) {
      String address = channel.path("address").asText();
      boolean compact =
          configuration(channel).path("cleanup.policy").path(0).asText().equals("compact");
      assertThat(configuration(channel).has("retention.ms")).as(address).isNotEqualTo(compact);
      if (address.equals("alerts")) {
        assertThat(configuration(channel).path("retention.ms").longValue())
            .isGreaterThanOrEqualTo(Duration.ofDays(730).toMillis());
      }
    }
  }

  @Test
  void outputs_carryCloudEventHeaders_andInputsNeedNone() throws IOException {
    JsonNode document = asyncApi();
    for (JsonNode channel : document.path("channels")) {
      String message = channel.path("messages").properties().iterator().next().getKey();
      JsonNode traits = document.path("components").path("messages").path(message).path("traits");
      String address = channel.path("address").asText();

      assertThat(traits.size()).as(address).isEqualTo(INPUTS.contains(address) ? 0 : 1);
    }
    assertThat(document.path("components").path("messageTraits").findPath("required"))
        .extracting(JsonNode::asText)
        .contains("ce_id", "ce_type", "ce_source", "ce_time", "ce_specversion");
  }

  private static void assertExplained(JsonNode schema) {
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      assertThat(property.getValue().path("description").asText())
          .as(property.getKey())
          .isNotBlank();
    }
    schema.forEach(PublishedTopicsTest::assertExplained);
  }

  private static void assertExemplified(JsonNode schema) {
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      JsonNode value = property.getValue();
      if (SCALARS.contains(value.path("type").path(0).asText(value.path("type").asText()))) {
        assertThat(value.has("enum") || value.has("const") || value.has("examples"))
            .as("%s has an example", property.getKey())
            .isTrue();
      }
    }
    for (JsonNode example : schema.path("examples")) {
      assertThat(Contracts.violations(schema, example)).isEmpty();
    }
    schema.forEach(PublishedTopicsTest::assertExemplified);
  }

  private static void assertSpan(String text, JsonNode span) {
    assertThat(text.substring(span.path("begin").asInt(), span.path("end").asInt()))
        .isEqualTo(span.path("text").asText());
  }

  private static JsonNode configuration(JsonNode channel) {
    return channel.path("bindings").path("kafka").path("topicConfiguration");
  }

  private static JsonNode asyncApi() throws IOException {
    return new YAMLMapper().readTree(TOPICS.resolve("asyncapi.yaml").toFile());
  }

  private static JsonNode schema(String topic) throws IOException {
    return JSON.readTree(TOPICS.resolve("schemas/" + topic + ".schema.json").toFile());
  }

  private static ObjectNode example(String topic) throws IOException {
    return (ObjectNode) JSON.readTree(TOPICS.resolve("examples/" + topic + ".json").toFile());
  }

  private static Set<String> files(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(TOPICS.resolve(folder))) {
      Set<String> names = new TreeSet<>();
      files.forEach(file -> names.add(file.getFileName().toString().replace(ending, "")));
      return names;
    }
  }
}
