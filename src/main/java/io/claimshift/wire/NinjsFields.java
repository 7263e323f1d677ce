package io.claimshift.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The properties of one item that are read, by their name in lower case: that makes the spellings
 * of ninjs 1.x to 3.x one. A property sent twice counts as sent last.
 */
final class NinjsFields {
  /** What stands in a property: a string, another scalar as written, or a structure. */
  enum Kind {
    STRING,
    NUMBER,
    OTHER
  }

  /**
   * A property.
   *
   * @param name as received
   * @param text its value, empty for kind OTHER
   */
  record Field(String name, Kind kind, String text) {}

  final Map<String, Field> scalars = new HashMap<>();
  final Map<String, TextVariant> headlineProperties = new LinkedHashMap<>();
  final Map<String, TextVariant> bodyProperties = new LinkedHashMap<>();
  final List<TextVariant> headlines = new ArrayList<>();
  final List<TextVariant> bodies = new ArrayList<>();
  String infoSource = "";

  /** Role arrays first: a feed that sends both generations means the newer one. */
  List<TextVariant> allHeadlines() {
    return join(headlines, headlineProperties);
  }

  List<TextVariant> allBodies() {
    return join(bodies, bodyProperties);
  }

  /** The text of a property that decides nothing; empty where missing or of another type. */
  String text(String... names) {
    for (String name : names) {
      Field field = scalars.get(name);
      if (field != null && field.kind() == Kind.STRING && !field.text().isBlank()) {
        return field.text();
      }
    }
    return "";
  }

  /** A property that must be a string where it is there; null where it is not. */
  Field string(String name) throws Refusal {
    Field field = scalars.get(name);
    if (field != null && field.kind() != Kind.STRING) {
      throw new Refusal(Rejection.WRONG_TYPE, field.name(), "must be a string");
    }
    return field;
  }

  private static List<TextVariant> join(List<TextVariant> array, Map<String, TextVariant> rest) {
    List<TextVariant> all = new ArrayList<>(array);
    all.addAll(rest.values());
    return all;
  }
}
