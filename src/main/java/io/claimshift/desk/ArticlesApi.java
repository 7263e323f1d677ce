package io.claimshift.desk;

import io.claimshift.desk.articles.ArticleDocument;
import io.claimshift.desk.articles.ArticleSource;
import io.claimshift.wire.Json;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** An article with its statements and copies. */
final class ArticlesApi implements Handler {
  private final ArticleSource articles;

  ArticlesApi(ArticleSource articles) {
    this.articles = articles;
  }

  @Override
  public void handle(Context context) {
    ArticleDocument article =
        articles
            .article(context.pathParam("uri"))
            .orElseThrow(
                () ->
                    Problem.of(
                            404,
                            "No article with this uri is kept: it was not received, is too old or"
                                + " may not be shown yet.")
                        .thrown());
    context.contentType("application/json; charset=utf-8").result(Json.bytes(article));
  }
}
