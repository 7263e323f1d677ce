package io.claimshift.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** Who is a copy of whom in the end, whatever was told on the way. */
final class CopyGroups {

  private CopyGroups() {}

  /** What stands for each copy: a canonical that lost its place leads on to its own. */
  static Map<String, String> of(Iterable<JsonNode> copies) {
    Map<String, String> told = new TreeMap<>();
    for (JsonNode copy : copies) {
      if (!copy.path("uri").equals(copy.path("canonicalUri"))) {
        told.put(copy.path("uri").asText(), copy.path("canonicalUri").asText());
      }
    }
    Map<String, String> standing = new TreeMap<>();
    for (String uri : told.keySet()) {
      String at = uri;
      for (int steps = 0; told.containsKey(at) && steps < told.size(); steps++) {
        at = told.get(at);
      }
      standing.put(uri, at);
    }
    return standing;
  }
}
