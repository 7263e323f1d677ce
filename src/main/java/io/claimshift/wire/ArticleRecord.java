package io.claimshift.wire;

import io.claimshift.article.Article;
import io.claimshift.article.PubStatus;
import java.time.Instant;

/**
 * A canonical article on {@code articles.unique}; a kill or hold shows here with its status and
 * without body.
 *
 * @param replaces uri of the canonical whose place it takes, null where it takes nobody's
 */
public record ArticleRecord(
    String uri,
    String version,
    Instant versionCreated,
    PubStatus pubStatus,
    String provider,
    String language,
    String type,
    String headline,
    String body,
    String byline,
    String slugline,
    String edNote,
    int urgency,
    Instant embargoedUntil,
    String replaces) {

  /** The article as published. */
  public static ArticleRecord of(Article article, String replaces) {
    return of(article, article.body(), replaces);
  }

  /** The notice of a kill or hold: its text must not be passed on. */
  public static ArticleRecord notice(Article article) {
    return of(article, "", null);
  }

  private static ArticleRecord of(Article article, String body, String replaces) {
    return new ArticleRecord(
        article.uri(),
        article.version(),
        article.versionCreated(),
        article.status(),
        article.provider(),
        article.language(),
        article.type(),
        article.headline(),
        body,
        article.byline(),
        article.slugline(),
        article.edNote(),
        article.urgency(),
        article.embargoedUntil(),
        replaces);
  }
}
