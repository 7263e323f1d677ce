package io.claimshift.desk;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Query parameters of a request, each within its limits or refused by name. */
record Parameters(Context context) {
  private static final int LONGEST = 500;

  /** Text of a parameter, empty where it is missing. */
  String text(String name) {
    String value = context.queryParam(name);
    if (value != null && value.length() > LONGEST) {
      throw refused(name, "has more than " + LONGEST + " characters");
    }
    return value == null ? "" : value;
  }

  /** One of the values of an enum, null where the parameter is missing. */
  <E extends Enum<E>> E oneOf(String name, Class<E> type) {
    String value = text(name);
    if (value.isEmpty()) {
      return null;
    }
    E[] all = type.getEnumConstants();
    return Arrays.stream(all)
        .filter(one -> lower(one).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                refused(
                    name,
                    Arrays.stream(all)
                        .map(Parameters::lower)
                        .collect(Collectors.joining(", ", "is none of ", ""))));
  }

  /** How many are asked for. */
  int limit(int usual, int most) {
    String value = text("limit");
    if (value.isEmpty()) {
      return usual;
    }
    if (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) < 1) {
      throw refused("limit", "is no number from 1 to " + most);
    }
    return Math.min(Integer.parseInt(value), most);
  }

  /** A parameter read by a function that throws IllegalArgumentException; null where missing. */
  <T> T read(String name, Function<String, T> reader) {
    String value = text(name);
    try {
      return value.isEmpty() ? null : reader.apply(value);
    } catch (IllegalArgumentException e) {
      throw refused(name, "cannot be read");
    }
  }

  static Problem.Exception refused(String name, String why) {
    return Problem.of(400, "The parameter " + name + " " + why + ".").thrown();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
