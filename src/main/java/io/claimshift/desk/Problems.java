package io.claimshift.desk;

import io.claimshift.desk.claims.NotNowException;
import io.claimshift.wire.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a problem document of whatever goes wrong; what broke inside stays in the log. */
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private Problems() {}

  static void serve(RoutesConfig routes) {
    routes.exception(Problem.Exception.class, (e, context) -> answer(context, e.problem()));
    routes.exception(
        NotNowException.class, (e, context) -> answer(context, Problem.notNow(e.getMessage(), 2)));
    routes.exception(HttpResponseException.class, Problems::answerHttp);
    routes.exception(
        java.lang.Exception.class,
        (e, context) -> {
          LOG.error("a request failed: {}", context.endpoint().path, e);
          answer(context, Problem.of(500, "The server failed; its log says why."));
        });
  }

  private static void answerHttp(HttpResponseException e, Context context) {
    switch (e.getStatus()) {
      case 404 -> answer(context, Problem.of(404, "There is nothing under this path."));
      case 429 ->
          answer(
              context,
              Problem.of(429, "Too many requests from one address.", Map.of("Retry-After", "10")));
      case 405 -> answer(context, Problem.of(405, "This desk can only be read."));
      default -> answer(context, Problem.of(e.getStatus(), "The request was refused."));
    }
  }

  private static void answer(Context context, Problem problem) {
    problem.headers().forEach(context::header);
    context.status(problem.status()).contentType(Problem.MEDIA_TYPE).result(Json.bytes(problem));
  }
}
