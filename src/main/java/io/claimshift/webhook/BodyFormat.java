package io.claimshift.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimshift.wire.Json;

/** What an endpoint is sent. */
public enum BodyFormat {
  /** A CloudEvent in structured mode: the alert with its event attributes around it. */
  CLOUDEVENTS("application/cloudevents+json; charset=utf-8") {
    @Override
    byte[] body(Event event) {
      ObjectNode body = Json.MAPPER.createObjectNode();
      body.put("specversion", "1.0");
      body.put("id", event.id());
      body.put("source", event.source());
      body.put("type", event.type());
      body.put("time", event.time());
      body.put("datacontenttype", "application/json");
      body.set("data", event.alert());
      return Json.bytes(body);
    }
  },
  /** A message as Slack's incoming webhooks take it; Mattermost and others do too. */
  SLACK("application/json; charset=utf-8") {
    @Override
    byte[] body(Event event) {
      return Json.bytes(SlackMessage.of(event.alert()));
    }
  };

  private final String contentType;

  BodyFormat(String contentType) {
    this.contentType = contentType;
  }

  String contentType() {
    return contentType;
  }

  abstract byte[] body(Event event);
}
