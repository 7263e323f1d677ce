package io.claimshift.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Alerts and statements as a person reads them, in plain text. */
final class AlertText {

  private AlertText() {}

  /**
   * An alert on some lines: what changed, the claim, the sentences that show it, who carries it.
   */
  static String of(JsonNode alert) {
    StringBuilder text = new StringBuilder();
    text.append(alert.path("severity").asText().toUpperCase(Locale.ROOT)).append("  ");
    text.append(alert.path("type").asText().toUpperCase(Locale.ROOT)).append("  ");
    text.append(plain(alert.path("holder"))).append(": ");
    text.append(alert.path("from").asText()).append(" -> ").append(alert.path("to").asText());
    text.append("\n  claim   ").append(plain(alert.path("claim")));
    for (JsonNode evidence : alert.path("evidence")) {
      text.append(String.format(Locale.ROOT, "%n  %-7s ", evidence.path("role").asText()));
      text.append('"').append(plain(evidence.path("text"))).append('"');
      text.append(" (").append(plain(evidence.path("provider"))).append(", ");
      text.append(day(evidence)).append(')');
    }
    text.append("\n  carried by ").append(plain(alert.path("provider")));
    text.append(", copies ").append(alert.path("copies").asInt());
    text.append(", independent sources ").append(alert.path("independentSources").asInt());
    text.append(
        String.format(Locale.ROOT, ", confidence %.2f", alert.path("confidence").asDouble()));
    if (alert.hasNonNull("withdraws")) {
      text.append("\n  WITHDRAWS alert ").append(alert.path("withdraws").asText());
      text.append(
          alert.hasNonNull("why") ? ": " + plain(alert.path("why")) : ": its article was killed");
    }
    text.append("\n  id ").append(alert.path("alertId").asText());
    return text.append('\n').toString();
  }

  /** A statement on one line. */
  static String statement(JsonNode statement) {
    String holder = plain(statement.path("holder"));
    return String.format(
        Locale.ROOT,
        "%s%s %s%s: %s  [%s]",
        statement.path("withdrawn").asBoolean() ? "(withdrawn) " : "",
        holder.isEmpty() ? "(unattributed)" : holder,
        statement.path("position").asText(),
        statement.path("background").asBoolean() ? " (background)" : "",
        plain(statement.path("claim")),
        statement.path("articleUri").asText());
  }

  /** Feeds may carry control characters that a terminal would act on, and line breaks. */
  private static String plain(JsonNode node) {
    String text = node.asText("");
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static String day(JsonNode evidence) {
    String time = evidence.path("versionCreated").asText();
    return time.length() >= 10 ? time.substring(0, 10) : time;
  }
}
