package io.claimshift.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimshift.wire.Json;
import java.util.Locale;

/**
 * An alert as a message that a person reads. Text from articles is escaped, so that nothing in a
 * headline becomes a link, a mention of everybody or formatting that was not ours.
 */
final class SlackMessage {
  private static final int LONGEST = 600;

  private SlackMessage() {}

  static ObjectNode of(JsonNode alert) {
    ObjectNode message = Json.MAPPER.createObjectNode();
    message.put("text", title(alert));
    ArrayNode blocks = message.putArray("blocks");
    section(blocks, "*" + title(alert) + "*\n" + text(alert, "claim"));
    for (JsonNode evidence : alert.path("evidence")) {
      section(
          blocks,
          "_%s, %s (%s)_\n>%s"
              .formatted(
                  text(evidence, "role"),
                  text(evidence, "provider"),
                  text(evidence, "versionCreated"),
                  text(evidence, "text")));
    }
    ObjectNode context = blocks.addObject().put("type", "context");
    markdown(context.putArray("elements").addObject(), footer(alert));
    return message;
  }

  private static String title(JsonNode alert) {
    String change =
        "%s %s: %s, %s \u2192 %s"
            .formatted(
                text(alert, "severity").toUpperCase(Locale.ROOT),
                text(alert, "type"),
                text(alert, "holder"),
                text(alert, "from"),
                text(alert, "to"));
    return alert.hasNonNull("withdraws") ? "WITHDRAWN, article killed. " + change : change;
  }

  private static String footer(JsonNode alert) {
    StringBuilder footer = new StringBuilder();
    footer.append(text(alert, "provider")).append(": ").append(text(alert, "headline"));
    footer.append("\ncopies ").append(alert.path("copies").asInt());
    footer.append(", independent sources ").append(alert.path("independentSources").asInt());
    footer.append(", confidence ").append(alert.path("confidence").asDouble());
    footer.append(", alert ").append(text(alert, "alertId"));
    if (alert.hasNonNull("withdraws")) {
      footer.append(" takes back ").append(text(alert, "withdraws"));
    }
    return footer.toString();
  }

  private static void section(ArrayNode blocks, String text) {
    markdown(blocks.addObject().put("type", "section").putObject("text"), text);
  }

  private static void markdown(ObjectNode node, String text) {
    node.put("type", "mrkdwn").put("text", text).put("verbatim", true);
  }

  /** A field in one line, cut where it is long, with Slack's own characters disarmed. */
  private static String text(JsonNode node, String field) {
    String text = node.path(field).asText("").replaceAll("\\s+", " ").strip();
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + " \u2026" : text;
    String escaped = cut.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    // A zero-width space keeps marks of formatting from pairing up.
    return escaped.replaceAll("[*_~`]", "$0\u200B");
  }
}
