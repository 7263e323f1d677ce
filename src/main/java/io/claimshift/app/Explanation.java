package io.claimshift.app;

import io.claimshift.article.Article;
import io.claimshift.statement.Modality;
import io.claimshift.statement.Rules;
import io.claimshift.statement.Statement;
import io.claimshift.text.Span;
import java.util.List;
import java.util.Locale;

/** What was read in an article and why, as plain text for a terminal. */
final class Explanation {

  private Explanation() {}

  /** The article with its statements in text order, each with its parts and the rule for it. */
  static String of(Article article, List<Statement> statements) {
    StringBuilder text = new StringBuilder();
    text.append(clean(article.uri())).append("  version ").append(clean(article.version()));
    text.append("  ").append(article.versionCreated()).append('\n');
    text.append(clean(article.headline())).append('\n');
    if (statements.isEmpty()) {
      text.append("  no statements\n");
    }
    Span sentence = null;
    for (Statement statement : statements) {
      if (!statement.sentence().equals(sentence)) {
        sentence = statement.sentence();
        text.append("\n  ").append(statement.field().name().toLowerCase(Locale.ROOT));
        text.append(' ').append(sentence.begin()).append('-').append(sentence.end());
        text.append(": ").append(clean(sentence.text())).append('\n');
      }
      append(text, statement);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Statement s) {
    String holder = s.holder().isEmpty() ? "(the text itself)" : clean(s.holder());
    text.append("    ").append(holder).append("  ").append(position(s));
    text.append(String.format(Locale.ROOT, "  %.2f%n", s.confidence()));
    part(text, "source", s.source());
    part(text, "cue", s.cue());
    part(text, "content", s.content());
    text.append("      claim    ").append(clean(s.proposition().text())).append('\n');
    text.append("      rule     ").append(s.rule()).append(": ");
    text.append(Rules.describe(s.rule())).append('\n');
  }

  /** The position with what weakens it: "denied, background". */
  static String position(Statement s) {
    String position = s.position().name().toLowerCase(Locale.ROOT);
    String modality =
        s.modality() == Modality.PLAIN ? "" : ", " + s.modality().name().toLowerCase(Locale.ROOT);
    return position + modality + (s.background() ? ", background" : "");
  }

  private static void part(StringBuilder text, String name, Span span) {
    if (span != null) {
      text.append(String.format(Locale.ROOT, "      %-8s ", name));
      text.append(span.begin()).append('-').append(span.end());
      text.append(": ").append(clean(span.text())).append('\n');
    }
  }

  /** Feeds may carry control characters that a terminal would act on, and line breaks. */
  private static String clean(String text) {
    return text.codePoints()
        .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
