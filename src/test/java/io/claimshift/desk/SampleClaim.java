package io.claimshift.desk;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Claims for the desk's tests, as the API tells them. */
final class SampleClaim {
  private static final JsonMapper JSON = new JsonMapper();

  private final ObjectNode claim = JSON.createObjectNode();

  private SampleClaim(String id, String text) {
    claim.put("claimId", id);
    claim.put("claim", text);
    claim.put("agent", "Norvik Fuel");
    claim.put("status", "disputed");
    claim.putArray("positions");
    claim.putArray("history");
    claim.putArray("stories");
    claim.put("articles", 6);
    claim.put("copies", 2);
    claim.put("independentSources", 4);
    claim.put("firstSeen", "2026-01-18T08:00:00Z");
    claim.put("lastActivity", "2026-02-03T09:15:00Z");
  }

  /** A claim on which nobody has said anything yet. */
  static SampleClaim claim(String id, String text) {
    return new SampleClaim(id, text);
  }

  /** A claim that was asserted, denied, left open and confirmed. */
  static SampleClaim leak() {
    return claim("leak", "Norvik Fuel let oil run into the harbour")
        .says("Harbour ministry", "asserted", "2026-01-18T08:00:00Z", "said", "oil had leaked")
        .says("Norvik Fuel", "denied", "2026-01-20T17:40:00Z", "denied", "that oil had leaked")
        .says("Norvik Fuel", "noncommittal", "2026-01-27T12:00:00Z", "declined", "to comment")
        .says("Norvik Fuel", "confirmed", "2026-02-03T09:15:00Z", "confirmed", "the leak");
  }

  SampleClaim says(String holder, String position, String time, String cue, String content) {
    String sentence = holder + " " + cue + " " + content + ".";
    int begin = 100;
    ObjectNode said = ((ArrayNode) claim.get("history")).addObject();
    said.put("holder", holder);
    said.put("position", position);
    said.put("time", time);
    said.put("background", false);
    said.put("articleUri", "urn:coastal:" + time);
    said.put("provider", "Coastal Press");
    said.put("headline", "Leak at Norvik, " + cue);
    said.put("versionCreated", time);
    said.put("field", "body");
    said.put("begin", begin);
    said.put("end", begin + sentence.length());
    said.put("text", sentence);
    ObjectNode words = said.putObject("cue");
    words.put("begin", begin + holder.length() + 1);
    words.put("end", begin + holder.length() + 1 + cue.length());
    words.put("text", cue);
    ObjectNode held = JSON.createObjectNode();
    for (String field : new String[] {"holder", "position", "time", "articleUri", "provider"}) {
      held.set(field, said.get(field));
    }
    ((ArrayNode) claim.get("positions")).add(held.put("background", false));
    ObjectNode story = ((ArrayNode) claim.get("stories")).addObject();
    story.put("articleUri", "urn:coastal:" + time);
    story.put("provider", "Coastal Press");
    story.put("headline", "Leak at Norvik, " + cue);
    story.put("versionCreated", time);
    story.put("copies", position.equals("confirmed") ? 2 : 0);
    return this;
  }

  String json() {
    return claim.toPrettyString();
  }
}
