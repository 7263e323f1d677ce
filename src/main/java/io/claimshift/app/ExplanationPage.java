package io.claimshift.app;

import io.claimshift.article.Article;
import io.claimshift.statement.Rules;
import io.claimshift.statement.Statement;
import io.claimshift.statement.TextField;
import io.claimshift.text.Span;
import java.util.List;
import java.util.Locale;

/** The same as {@link Explanation} as a page: each statement's sentence with its parts coloured. */
final class ExplanationPage {

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>Statements</title>
      <style>
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a }
      article { border-bottom: 2px solid #888; padding-bottom: 1.5rem }
      .text { white-space: pre-wrap; background: #f6f6f4; padding: 1rem }
      .text mark { background: #fff3c4 }
      section { margin: 1rem 0; padding: .5rem 1rem; border-left: 4px solid #888 }
      .denied { border-color: #b3261e } .confirmed { border-color: #1b6e3a } .asserted { border-color: #35618e }
      .noncommittal { border-color: #8a6d00 } .retracted { border-color: #6a3d9a }
      .source { background: #cfe3ff } .cue { background: #ffd9d6 } .content { background: #d9f2d9 }
      .weak { opacity: .65 } small { color: #555 }
      </style></head><body>
      <p><span class="source">source</span> <span class="cue">cue</span> <span class="content">content</span></p>
      """;

  private final StringBuilder page = new StringBuilder(HEAD);

  /** Adds an article. */
  void add(Article article, List<Statement> statements) {
    page.append("<article><h1>").append(escaped(article.headline())).append("</h1><p><small>");
    page.append(escaped(article.uri())).append(" version ").append(escaped(article.version()));
    page.append(", ").append(article.versionCreated()).append("</small></p>\n");
    page.append("<div class=\"text\">").append(body(article, statements)).append("</div>\n");
    statements.forEach(s -> section(article, s));
    page.append("</article>\n");
  }

  /** The page so far, closed. */
  String html() {
    return page + "</body></html>\n";
  }

  /** The body with every sentence marked that holds a statement. */
  private static String body(Article article, List<Statement> statements) {
    String body = article.body();
    StringBuilder html = new StringBuilder();
    int at = 0;
    for (Statement s : statements) {
      if (s.field() == TextField.BODY && s.sentence().begin() >= at) {
        html.append(escaped(body.substring(at, s.sentence().begin()))).append("<mark>");
        html.append(escaped(s.sentence().text())).append("</mark>");
        at = s.sentence().end();
      }
    }
    return html.append(escaped(body.substring(at))).toString();
  }

  private void section(Article article, Statement s) {
    String position = s.position().name().toLowerCase(Locale.ROOT);
    page.append("<section class=\"").append(position);
    page.append(s.confidence() < 0.5 ? " weak" : "").append("\"><b>");
    page.append(s.holder().isEmpty() ? "(the text itself)" : escaped(s.holder()));
    page.append("</b> ").append(Explanation.position(s));
    page.append(String.format(Locale.ROOT, " <small>%.2f</small><br>", s.confidence()));
    page.append(coloured(s.field() == TextField.BODY ? article.body() : article.headline(), s));
    page.append("<br><small>").append(escaped(s.proposition().text())).append("<br>");
    page.append(s.rule()).append(": ").append(escaped(Rules.describe(s.rule())));
    page.append("</small></section>\n");
  }

  /** From the first to the last part of the statement, each character in its part's colour. */
  private static String coloured(String text, Statement s) {
    int begin = s.sentence().begin();
    int end = s.sentence().end();
    for (Span span : new Span[] {s.source(), s.cue(), s.content()}) {
      begin = span == null ? begin : Math.min(begin, span.begin());
      end = span == null ? end : Math.max(end, span.end());
    }
    StringBuilder html = new StringBuilder();
    int from = begin;
    for (int i = begin; i < end; i++) {
      if (i + 1 == end || !part(s, i).equals(part(s, i + 1))) {
        String words = escaped(text.substring(from, i + 1));
        String part = part(s, i);
        html.append(part.isEmpty() ? words : "<span class=\"" + part + "\">" + words + "</span>");
        from = i + 1;
      }
    }
    return html.toString();
  }

  private static String part(Statement s, int i) {
    return holds(s.cue(), i)
        ? "cue"
        : holds(s.source(), i) ? "source" : holds(s.content(), i) ? "content" : "";
  }

  private static boolean holds(Span span, int i) {
    return span != null && i >= span.begin() && i < span.end();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
