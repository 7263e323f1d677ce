package io.claimshift.desk;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.alert.AlertType;
import io.claimshift.alert.Severity;
import io.claimshift.desk.claims.Folded;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * Which alerts a reader wants; what is null or empty excludes none.
 *
 * @param desk must be among the alert's desks
 * @param least severity, and what is more urgent
 * @param holder in any spelling of case and accents
 * @param words each must occur in what the alert says
 */
record AlertFilter(
    String desk,
    Severity least,
    AlertType type,
    String holder,
    String claimId,
    List<String> words) {

  /** Every alert. */
  static final AlertFilter ALL = new AlertFilter("", null, null, "", "", List.of());

  static AlertFilter of(Parameters parameters) {
    return new AlertFilter(
        parameters.text("desk"),
        parameters.oneOf("severity", Severity.class),
        parameters.oneOf("type", AlertType.class),
        Folded.text(parameters.text("holder")).strip(),
        parameters.text("claimId"),
        Arrays.stream(Folded.text(parameters.text("words")).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList());
  }

  boolean matches(JsonNode alert) {
    return (desk.isEmpty() || elements(alert.path("desks")).contains(desk))
        && (least == null || severity(alert) <= least.ordinal())
        && (type == null || alert.path("type").asText().equals(lower(type)))
        && (holder.isEmpty() || Folded.text(alert.path("holder").asText()).equals(holder))
        && (claimId.isEmpty() || alert.path("claimId").asText().equals(claimId))
        && (words.isEmpty() || saysAll(alert));
  }

  private boolean saysAll(JsonNode alert) {
    StringBuilder said = new StringBuilder();
    for (String field : List.of("holder", "claim", "agent", "headline", "provider", "type")) {
      said.append(alert.path(field).asText()).append('\n');
    }
    for (JsonNode sentence : alert.path("evidence")) {
      said.append(sentence.path("text").asText()).append('\n');
      said.append(sentence.path("provider").asText()).append('\n');
    }
    String folded = Folded.text(said.toString());
    return words.stream().allMatch(folded::contains);
  }

  /** An unknown severity counts as the least. */
  private static int severity(JsonNode alert) {
    String value = alert.path("severity").asText();
    return Arrays.stream(Severity.values())
        .filter(one -> lower(one).equals(value))
        .findFirst()
        .orElse(Severity.ROUTINE)
        .ordinal();
  }

  private static List<String> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
