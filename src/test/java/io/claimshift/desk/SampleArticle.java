package io.claimshift.desk;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Articles for the desk's tests, as the API tells them. */
final class SampleArticle {
  private static final JsonMapper JSON = new JsonMapper();

  private final ObjectNode document = JSON.createObjectNode();
  private final ObjectNode article;
  private final String body;

  private SampleArticle(String uri, String headline, String body) {
    this.body = body;
    document.put("uri", uri);
    document.putNull("copyOf");
    article = document.putObject("article");
    article.put("uri", uri);
    article.put("version", "1");
    article.put("versionCreated", "2026-02-03T09:15:00Z");
    article.put("pubStatus", "usable");
    article.put("provider", "Coastal Press");
    article.put("headline", headline);
    article.put("body", body);
    article.put("language", "en");
    article.put("type", "text");
    for (String none : new String[] {"byline", "slugline", "edNote"}) {
      article.put(none, "");
    }
    document.putArray("statements");
    document.putArray("copies");
  }

  static SampleArticle article(String uri, String headline, String body) {
    return new SampleArticle(uri, headline, body);
  }

  /** States something with words that occur once in the body. */
  SampleArticle states(String sentence, String cue, String holder, String position) {
    ObjectNode statement = ((ArrayNode) document.get("statements")).addObject();
    statement.put("id", "s" + document.get("statements").size());
    statement.put("articleUri", article.get("uri").asText());
    statement.put("articleVersion", "1");
    statement.put("provider", "Coastal Press");
    statement.put("versionCreated", "2026-02-03T09:15:00Z");
    statement.put("field", "body");
    statement.set("sentence", span(sentence));
    statement.putNull("source");
    statement.set("cue", span(cue));
    statement.putNull("content");
    statement.put("holder", holder);
    statement.put("position", position);
    statement.put("background", false);
    statement.put("claimId", "leak");
    statement.put("claim", "Norvik Fuel let oil run into the harbour");
    statement.put("confidence", 0.8);
    statement.put("withdrawn", false);
    return this;
  }

  SampleArticle copy(String uri) {
    ((ArrayNode) document.get("copies"))
        .addObject()
        .put("uri", uri)
        .put("kind", "near")
        .put("similarity", 0.9);
    return this;
  }

  SampleArticle killed() {
    article.put("pubStatus", "canceled");
    article.put("body", "");
    return this;
  }

  private ObjectNode span(String words) {
    int begin = body.indexOf(words);
    return JSON.createObjectNode()
        .put("begin", begin)
        .put("end", begin + words.length())
        .put("text", words);
  }

  String json() {
    return document.toPrettyString();
  }
}
