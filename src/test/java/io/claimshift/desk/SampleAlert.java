package io.claimshift.desk;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Alerts for the desk's tests, as they stand on the topic. */
final class SampleAlert {
  private static final JsonMapper JSON = new JsonMapper();

  private final ObjectNode alert = JSON.createObjectNode();

  private SampleAlert(String id) {
    alert.put("alertId", id);
    alert.put("type", "reversal");
    alert.put("severity", "urgent");
    alert.put("claimId", "claim-" + id);
    alert.put("claim", "Norvik Fuel let oil run into the harbour");
    alert.put("agent", "Norvik Fuel");
    alert.put("holder", "Norvik Fuel");
    alert.put("from", "denied");
    alert.put("to", "confirmed");
    alert.put("articleUri", "urn:coastal:norvik-leak");
    alert.put("provider", "Coastal Press");
    alert.put("headline", "Norvik Fuel admits leak at harbour terminal");
    alert.put("versionCreated", "2026-02-03T09:15:00Z");
    alert.put("detectedAt", "2026-02-03T09:15:02Z");
    alert.putArray("evidence");
    alert.put("copies", 41);
    alert.put("independentSources", 3);
    alert.put("confidence", 0.93);
    alert.putNull("embargoedUntil");
    alert.putNull("withdraws");
    alert.putArray("desks").add("world");
  }

  /** A reversal with the sentences before and after. */
  static SampleAlert alert(String id) {
    return new SampleAlert(id)
        .evidence("before", "The company called reports of a leak “baseless” on 20 January.")
        .cue("“baseless”")
        .evidence("after", "Norvik Fuel confirmed on Tuesday that fuel had leaked for two weeks.")
        .cue("confirmed");
  }

  SampleAlert with(String field, String value) {
    alert.put(field, value);
    return this;
  }

  SampleAlert with(String field, int value) {
    alert.put(field, value);
    return this;
  }

  SampleAlert evidence(String role, String text) {
    alert
        .withArray("/evidence")
        .addObject()
        .put("role", role)
        .put("articleUri", "urn:coastal:" + role)
        .put("provider", role.equals("after") ? "Coastal Press" : "Norvik Radio")
        .put("headline", "Leak at Norvik")
        .put(
            "versionCreated",
            role.equals("after") ? "2026-02-03T09:15:00Z" : "2026-01-20T17:40:00Z")
        .put("field", "body")
        .put("begin", 0)
        .put("end", text.length())
        .put("text", text);
    return this;
  }

  /** Marks words of the last sentence. */
  SampleAlert cue(String words) {
    ObjectNode sentence = last();
    int begin = sentence.get("begin").asInt() + sentence.get("text").asText().indexOf(words);
    sentence
        .putObject("cue")
        .put("begin", begin)
        .put("end", begin + words.length())
        .put("text", words);
    return this;
  }

  /** A cue that its sentence does not hold. */
  SampleAlert withCueAt(int begin) {
    alert
        .withArray("/evidence")
        .forEach(
            sentence ->
                ((ObjectNode) sentence)
                    .putObject("cue")
                    .put("begin", begin)
                    .put("end", begin + 4)
                    .put("text", "said"));
    return this;
  }

  SampleAlert desk(String name) {
    alert.putArray("desks").add(name);
    return this;
  }

  private ObjectNode last() {
    var sentences = alert.withArray("/evidence");
    return (ObjectNode) sentences.get(sentences.size() - 1);
  }

  SampleAlert withoutEvidence() {
    alert.putArray("evidence");
    return this;
  }

  String json() {
    return alert.toPrettyString();
  }
}
