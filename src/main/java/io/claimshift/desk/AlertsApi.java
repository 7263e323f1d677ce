package io.claimshift.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimshift.desk.AlertFeed.Entry;
import io.claimshift.wire.Json;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;

/** The alerts that the desk keeps, newest first, page by page. */
final class AlertsApi implements Handler {
  static final int MOST = 500;
  private static final int USUAL = 100;

  private final AlertFeed feed;

  AlertsApi(AlertFeed feed) {
    this.feed = feed;
  }

  @Override
  public void handle(Context context) {
    Parameters parameters = new Parameters(context);
    int limit = parameters.limit(USUAL, MOST);
    AlertFilter filter = AlertFilter.of(parameters);
    String before = parameters.text("before");
    if (feed.isFilling()) {
      throw Problem.notNow("The earlier alerts are still being read.", 1).thrown();
    }
    ObjectNode page = Json.MAPPER.createObjectNode();
    ArrayNode items = page.putArray("items");
    String next = null;
    String last = null;
    for (Entry entry : after(before, feed.newest())) {
      if (!filter.matches(entry.alert())) {
        continue;
      }
      if (items.size() == limit) {
        next = last;
        break;
      }
      items.add(entry.alert());
      last = entry.alertId();
    }
    page.put("next", next);
    context.contentType("application/json; charset=utf-8").result(Json.bytes(page));
  }

  private static List<Entry> after(String before, List<Entry> entries) {
    if (before.isEmpty()) {
      return entries;
    }
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).alertId().equals(before)) {
        return entries.subList(i + 1, entries.size());
      }
    }
    throw Parameters.refused("before", "names no alert that is kept; begin anew");
  }
}
