package io.claimshift.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.claimshift.article.Article;
import io.claimshift.article.PubStatus;
import io.claimshift.statement.Statement;
import io.claimshift.statement.StatementReader;
import io.claimshift.statement.TextField;
import io.claimshift.text.Span;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Any text whatever is read without failing, and every part told stands where it is said to. */
class StatementReaderFuzzTest {
  private static final StatementReader READER = new StatementReader();

  @FuzzTest(maxDuration = "10m")
  void anyText_givesPartsOfItself(byte[] utf8) {
    String text = new String(utf8, StandardCharsets.UTF_8);
    int end = text.indexOf('\n');
    Article article = article(end < 0 ? "" : text.substring(0, end), text.substring(end + 1));

    List<Statement> statements = READER.read(article);

    assertThat(READER.read(article)).isEqualTo(statements);
    for (Statement statement : statements) {
      String field = statement.field() == TextField.BODY ? article.body() : article.headline();
      Stream.of(statement.sentence(), statement.source(), statement.cue(), statement.content())
          .filter(span -> span != null)
          .forEach(span -> assertThat(span).isEqualTo(at(field, span)));
      assertThat(statement.confidence()).isBetween(0.0, 1.0);
      assertThat(statement.holder()).isNotNull();
    }
  }

  private static Span at(String text, Span span) {
    return Span.of(text, span.begin(), span.end());
  }

  private static Article article(String headline, String body) {
    return new Article(
        "urn:fuzz",
        "1",
        Instant.EPOCH,
        PubStatus.USABLE,
        "Fuzz Agency",
        "en",
        "text",
        headline,
        body,
        "",
        "",
        "",
        0,
        null);
  }
}
