package io.claimshift.statement;

import io.claimshift.article.Article;
import io.claimshift.article.PubStatus;
import java.time.Instant;
import java.util.List;

/** Articles of our own for the tests, and short forms of what is read from them. */
final class Sample {

  private static final StatementReader READER = new StatementReader();

  private Sample() {}

  static Article article(String headline, String body, String language) {
    return new Article(
        "urn:test:1",
        "1",
        Instant.parse("2026-03-11T09:00:00Z"),
        PubStatus.USABLE,
        "Test Wire",
        language,
        "text",
        headline,
        body,
        "",
        "",
        "",
        0,
        null);
  }

  static List<Statement> body(String body) {
    return READER.read(article("", body, "en"));
  }

  static List<Statement> headline(String headline) {
    return READER.read(article(headline, "", "en"));
  }

  static List<Statement> all(String headline, String body) {
    return READER.read(article(headline, body, "en"));
  }
}
