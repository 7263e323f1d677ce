package io.claimshift.webhook;

import com.fasterxml.jackson.databind.DeserializationFeature;
import io.claimshift.wire.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Endpoints as an operator lists them: a JSON array. Secrets stand in variables of the environment,
 * of which the file gives the names.
 */
public final class EndpointFile {

  private EndpointFile() {}

  /** One entry of the file; unknown fields are refused, for a slip must not weaken anything. */
  private record Entry(
      String name,
      String desk,
      String url,
      BodyFormat format,
      String secretVariable,
      boolean allowPrivate,
      boolean fromBeginning) {}

  /**
   * The endpoints of a file.
   *
   * @throws IllegalArgumentException where it cannot be read or an entry means nothing; the message
   *     says which and why
   */
  public static List<Endpoint> read(Path file, Map<String, String> environment) {
    Entry[] entries = entries(file);
    List<Endpoint> endpoints = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < entries.length; i++) {
      try {
        endpoints.add(endpoint(entries[i], environment));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(file + ", endpoint " + (i + 1) + ": " + e.getMessage());
      }
      if (!names.add(entries[i].name())) {
        throw new IllegalArgumentException(file + ": two endpoints named " + entries[i].name());
      }
    }
    if (endpoints.isEmpty()) {
      throw new IllegalArgumentException(file + ": no endpoints");
    }
    return endpoints;
  }

  private static Entry[] entries(Path file) {
    try {
      return Json.MAPPER
          .readerFor(Entry[].class)
          .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readValue(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException(file + " does not exist", e);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage().lines().findFirst().get(), e);
    }
  }

  private static Endpoint endpoint(Entry entry, Map<String, String> environment) {
    return new Endpoint(
        given("name", entry.name()),
        given("desk", entry.desk()),
        URI.create(given("url", entry.url())),
        entry.format() == null ? BodyFormat.CLOUDEVENTS : entry.format(),
        entry.secretVariable() == null
            ? null
            : Signature.of(
                given(
                    "variable " + entry.secretVariable(), environment.get(entry.secretVariable()))),
        entry.allowPrivate(),
        entry.fromBeginning());
  }

  private static String given(String field, String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(field + ": is missing");
    }
    return value;
  }
}
