package io.claimshift.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Released schemas are those that services were built on. */
class CompatibilityTest {

  private static final Path RELEASED = Path.of("src/test/resources/contracts/released");
  private static final Path CURRENT = Path.of("topics/schemas");
  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<String> released() throws IOException {
    return names(RELEASED).stream();
  }

  @ParameterizedTest
  @MethodSource("released")
  void releasedSchema_isNotBroken(String name) throws IOException {
    assertThat(Compatibility.breaks(read(RELEASED, name), read(CURRENT, name))).isEmpty();
  }

  @Test
  void everySchema_hasAReleasedForm() throws IOException {
    assertThat(names(RELEASED)).isEqualTo(names(CURRENT));
  }

  @Test
  void additions_areNoBreak() throws IOException {
    assertThat(
            afterChange(
                schema -> {
                  properties(schema).putObject("mood").put("type", "string");
                  ((ArrayNode) schema.get("required")).add("mood");
                  ((ArrayNode) properties(schema).path("severity").path("enum")).add("whisper");
                }))
        .isEmpty();
  }

  @Test
  void whatReadersRelyOn_isABreakWhenItGoes() throws IOException {
    assertThat(afterChange(schema -> properties(schema).remove("holder")))
        .containsExactly("/holder disappeared");
    assertThat(afterChange(schema -> ((ArrayNode) schema.get("required")).remove(0)))
        .containsExactly("/required lost \"alertId\"");
    assertThat(afterChange(schema -> property(schema, "copies").put("type", "string")))
        .containsExactly("/copies/type changed from \"integer\"");
    assertThat(afterChange(schema -> property(schema, "holder").putArray("type").add("null")))
        .containsExactly("/holder/type changed from \"string\"");
    assertThat(afterChange(schema -> property(schema, "detectedAt").remove("format")))
        .containsExactly("/detectedAt/format changed from \"date-time\"");
    assertThat(
            afterChange(
                schema -> ((ArrayNode) properties(schema).path("type").path("enum")).remove(0)))
        .containsExactly("/type/enum lost \"reversal\"");
    assertThat(
            afterChange(
                schema -> properties(schema.path("$defs").path("evidence")).remove("begin")))
        .containsExactly("/evidence/begin disappeared");
  }

  private static List<String> afterChange(Consumer<ObjectNode> change) throws IOException {
    JsonNode released = read(RELEASED, "alerts.schema.json");
    ObjectNode changed = released.deepCopy();
    change.accept(changed);
    return Compatibility.breaks(released, changed);
  }

  private static ObjectNode properties(JsonNode schema) {
    return (ObjectNode) schema.path("properties");
  }

  private static ObjectNode property(JsonNode schema, String name) {
    return (ObjectNode) properties(schema).path(name);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static JsonNode read(Path folder, String name) throws IOException {
    return JSON.readTree(folder.resolve(name).toFile());
  }
}
