package io.claimshift.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.claimshift.wire.Json;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The OpenAPI document, and the schemas of the topics that it refers to. */
final class ApiDescription {
  private static final List<String> SCHEMAS =
      List.of("alerts.schema.json", "articles.unique.schema.json", "statements.schema.json");

  private ApiDescription() {}

  static void serve(RoutesConfig routes) {
    byte[] document = Json.bytes(document());
    routes.get(
        "/api/openapi.json",
        context -> context.contentType("application/json; charset=utf-8").result(document));
    for (String name : SCHEMAS) {
      byte[] schema = read("/io/claimshift/topics/schemas/" + name);
      routes.get(
          "/api/schemas/" + name,
          context -> context.contentType("application/schema+json").result(schema));
    }
  }

  private static JsonNode document() {
    try {
      return new YAMLMapper().readTree(read("openapi.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException("reading desk/openapi.yaml", e);
    }
  }

  private static byte[] read(String name) {
    try (InputStream in = ApiDescription.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing in the program: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + name, e);
    }
  }
}
