package io.claimshift.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a schema takes away from those who rely on a released one: a property, its type or format, a
 * requirement, a code. Additions are no break.
 */
final class Compatibility {

  private static final Set<String> FIXED = Set.of("type", "format", "$ref", "const");
  private static final Set<String> MEMBERS_KEPT = Set.of("required", "enum");
  private static final Set<String> NAMED_SCHEMAS = Set.of("properties", "$defs");

  private final List<String> breaks = new ArrayList<>();

  private Compatibility() {}

  /** One line for each break, empty where there is none. */
  static List<String> breaks(JsonNode released, JsonNode current) {
    Compatibility comparison = new Compatibility();
    comparison.schema("", released, current);
    return comparison.breaks;
  }

  private void schema(String path, JsonNode released, JsonNode current) {
    for (String keyword : FIXED) {
      if (released.has(keyword) && !members(released, keyword).equals(members(current, keyword))) {
        breaks.add(path + "/" + keyword + " changed from " + released.get(keyword));
      }
    }
    for (String keyword : MEMBERS_KEPT) {
      Set<JsonNode> gone = members(released, keyword);
      gone.removeAll(members(current, keyword));
      gone.forEach(member -> breaks.add(path + "/" + keyword + " lost " + member));
    }
    for (String keyword : NAMED_SCHEMAS) {
      JsonNode after = current.path(keyword);
      released
          .path(keyword)
          .properties()
          .forEach(p -> named(path + "/" + p.getKey(), p.getValue(), after.get(p.getKey())));
    }
    if (released.has("items")) {
      schema(path + "/items", released.get("items"), current.path("items"));
    }
    for (int i = 0; i < released.path("anyOf").size(); i++) {
      schema(path + "/anyOf/" + i, released.get("anyOf").get(i), current.path("anyOf").path(i));
    }
  }

  private void named(String path, JsonNode released, JsonNode current) {
    if (current == null) {
      breaks.add(path + " disappeared");
    } else {
      schema(path, released, current);
    }
  }

  /** The members of a list, or the one value that stands in its place; none where it is missing. */
  private static Set<JsonNode> members(JsonNode schema, String keyword) {
    Set<JsonNode> members = new HashSet<>();
    JsonNode value = schema.path(keyword);
    if (value.isArray()) {
      value.forEach(members::add);
    } else if (!value.isMissingNode()) {
      members.add(value);
    }
    return members;
  }
}
